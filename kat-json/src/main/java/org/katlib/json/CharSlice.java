package org.katlib.json;

/**
 * A text or number in the parser's own buffer, good until the parser moves on.
 *
 * @param characters the buffer
 * @param from the index of the first character
 * @param length how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record CharSlice(char[] characters, int from, int length) {
  char at(int index) {
    return characters[from + index];
  }

  String text() {
    return new String(characters, from, length);
  }
}
