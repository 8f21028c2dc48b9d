package org.katlib.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** How much the library reads and writes, so that a hostile document costs little. */
final class Limits extends StreamReadConstraints {
  /** Bytes of a document. */
  static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

  /** Objects and arrays inside of each other. */
  static final int DEPTH = 64;

  /** Characters (UTF-16 units) of a text. */
  static final int TEXT_LENGTH = 1024 * 1024;

  /** Characters of a number. */
  static final int NUMBER_LENGTH = 100;

  /** Digits of a decimal written out, and those after its point. */
  static final int DECIMAL_DIGITS = 34;

  /** Characters of a name. */
  static final int NAME_LENGTH = 256;

  /** Entries of a list, a set or a map. */
  static final int ENTRIES = 10_000;

  /** Characters of a span of time. */
  static final int DURATION_LENGTH = 64;

  static final String DOCUMENT_TOO_LONG = "a document has at most 64 MiB";
  static final String TOO_DEEP = "a document has at most " + DEPTH + " levels";
  static final String TEXT_TOO_LONG = "a text has at most " + TEXT_LENGTH + " characters";
  static final String NUMBER_TOO_LONG = "a number has at most " + NUMBER_LENGTH + " characters";
  static final String NAME_TOO_LONG = "a name has at most " + NAME_LENGTH + " characters";
  static final String TOO_MANY_ENTRIES = "a list has at most " + ENTRIES + " entries";
  static final String TOO_MANY_DIGITS = "a decimal has at most " + DECIMAL_DIGITS + " digits";

  private static final long serialVersionUID = 1L;

  Limits() {
    super(DEPTH, DOCUMENT_BYTES, -1, NUMBER_LENGTH, TEXT_LENGTH, NAME_LENGTH);
  }

  // The parser's own messages name its switches; these name what the reader of the message knows.

  @Override
  public void validateNestingDepth(int depth) {
    require(depth <= DEPTH, TOO_DEEP);
  }

  @Override
  public void validateDocumentLength(long length) {
    require(length <= DOCUMENT_BYTES, DOCUMENT_TOO_LONG);
  }

  @Override
  public void validateFPLength(int length) {
    require(length <= NUMBER_LENGTH, NUMBER_TOO_LONG);
  }

  @Override
  public void validateIntegerLength(int length) {
    require(length <= NUMBER_LENGTH, NUMBER_TOO_LONG);
  }

  @Override
  public void validateStringLength(int length) {
    require(length <= TEXT_LENGTH, TEXT_TOO_LONG);
  }

  @Override
  public void validateStringLengthLong(long length) {
    require(length <= TEXT_LENGTH, TEXT_TOO_LONG);
  }

  @Override
  public void validateNameLength(int length) {
    require(length <= NAME_LENGTH, NAME_TOO_LONG);
  }

  /** {@return a message of this class, or a general one for a limit of the parser's own} */
  static String name(String message) {
    return switch (message) {
      case DOCUMENT_TOO_LONG, TOO_DEEP, TEXT_TOO_LONG, NUMBER_TOO_LONG, NAME_TOO_LONG -> message;
      default -> "a document keeps to the limits of the parser";
    };
  }

  private static void require(boolean kept, String limit) {
    if (!kept) {
      throw new StreamConstraintsException(limit);
    }
  }
}
