package org.katlib.json;

import java.nio.charset.StandardCharsets;
import org.katlib.json.KatJsonException.Kind;

/** The bytes of a document: short enough, UTF-8, and with every place in them known. */
final class Document {
  private static final int BOM_LENGTH = 3;

  private final byte[] bytes;
  private final boolean escapes;

  private Document(byte[] bytes) {
    this.bytes = bytes;
    this.escapes = Utf8.indexOfBackslash(bytes, 0, bytes.length) >= 0;
  }

  /**
   * Takes bytes for a document.
   *
   * @throws KatJsonException if they are too many or no UTF-8
   */
  static Document of(byte[] bytes) {
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      throw new KatJsonException(Kind.LIMIT, "", 1, 1, Limits.DOCUMENT_TOO_LONG);
    }
    Document document = new Document(bytes);
    if (document.startsWithByteOrderMark()) {
      throw document.refuse(Kind.ENCODING, "", 0, "a document begins with no byte order mark");
    }
    if (document.startsWithWideCharacters()) {
      throw document.refuse(Kind.ENCODING, "", 0, "a document is UTF-8");
    }
    int malformed = Utf8.indexOfMalformed(bytes, bytes.length);
    if (malformed >= 0) {
      throw document.refuse(Kind.ENCODING, "", malformed, "a document is UTF-8");
    }
    return document;
  }

  /**
   * Takes a text for a document.
   *
   * @throws KatJsonException if it is too long or holds half a surrogate pair
   */
  static Document of(String text) {
    if (text.length() > Limits.DOCUMENT_BYTES) {
      throw new KatJsonException(Kind.LIMIT, "", 1, 1, Limits.DOCUMENT_TOO_LONG);
    }
    char[] characters = text.toCharArray();
    int lone = Utf8.indexOfLoneSurrogate(characters, 0, characters.length);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      throw new Document(before)
          .refuse(Kind.ENCODING, "", before.length, "a text holds whole surrogate pairs");
    }
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean startsWithByteOrderMark() {
    return bytes.length >= BOM_LENGTH
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  /**
   * UTF-16 and UTF-32 show in a zero among the first bytes: JSON starts with an ASCII character.
   */
  private boolean startsWithWideCharacters() {
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  /** {@return whether any text may hold an escape, and so half a surrogate pair} */
  boolean hasEscapes() {
    return escapes;
  }

  /**
   * {@return the offset of the character that holds a byte; the parser may name any of its bytes}
   */
  long startOfCharacter(long offset) {
    int start = (int) Math.max(0, Math.min(offset, bytes.length));
    while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }

  /** {@return the refusal of what stands at an offset} */
  KatJsonException refuse(Kind kind, String pointer, long offset, String problem) {
    int end = (int) Math.max(0, Math.min(offset, bytes.length));
    int line = 1;
    int column = 1;
    for (int i = 0; i < end; i++) {
      byte b = bytes[i];
      if (b == '\n' || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        line++;
        column = 1;
      } else if ((b & 0xC0) != 0x80) { // the further bytes of a character add no column
        column++;
      }
    }
    return new KatJsonException(kind, pointer, line, column, problem);
  }
}
