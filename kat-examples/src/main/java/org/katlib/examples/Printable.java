package org.katlib.examples;

/** Texts of a document as they go to a terminal. */
final class Printable {
  private Printable() {}

  /**
   * {@return the text on one line, without what would steer a terminal or turn the reading order:
   * otherwise a note could pass itself off as another event}
   */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().map(Printable::of).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> isDirection(character) ? ' ' : character;
      default -> character;
    };
  }

  private static boolean isDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
