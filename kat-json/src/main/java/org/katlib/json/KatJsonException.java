package org.katlib.json;

import org.jspecify.annotations.Nullable;

/**
 * A document was refused: where, and why.
 *
 * <p>Neither the message nor anything else in it repeats what was read, so it may be logged: a name
 * that the library does not know is a value too. It has no cause, for the same reason.
 */
public final class KatJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a document. */
  public enum Kind {
    /** It is no JSON, it ends too early, or it goes on after its end. */
    SYNTAX,
    /** It is not UTF-8, or a text holds half a surrogate pair. */
    ENCODING,
    /** It is larger, deeper or longer in one part than the library reads. */
    LIMIT,
    /** It was written by a newer version of the library. */
    VERSION,
    /** Its {@code type}, or that of a part, is not one that may stand there. */
    TYPE,
    /** A name that the type does not have. */
    UNKNOWN_NAME,
    /** A name that stands twice in one object, or an element that stands twice in a set. */
    DUPLICATE_NAME,
    /** A name that the type cannot do without. */
    MISSING_NAME,
    /** Another kind of value than belongs there, such as a number for a text; or null. */
    WRONG_KIND,
    /** The right kind of value, but none of those that may stand there, such as 30 February. */
    BAD_VALUE,
    /** An amount in another unit than its type has. */
    UNIT,
    /**
     * The parts are in order, but the type refuses them together, such as an end before a start.
     */
    IMPOSSIBLE
  }

  /** What is wrong. */
  private final Kind kind;

  /** Where, as a JSON Pointer. */
  private final String pointer;

  /** Where, as a line. */
  private final int line;

  /** Where, as a column. */
  private final int column;

  /** The message without the place. */
  private final String problem;

  KatJsonException(Kind kind, String pointer, int line, int column, String problem) {
    super(describe(pointer, line, column, problem), null);
    this.kind = kind;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** {@return what is wrong} */
  public Kind getKind() {
    return kind;
  }

  /**
   * {@return where, as a JSON Pointer (RFC 6901); empty for the document as a whole}
   *
   * <p>It is made of the library's own names and of indices alone: for an unknown name it points to
   * the object around it, and inside of a map to the map.
   */
  public String getPointer() {
    return pointer;
  }

  /** {@return the line, from 1} */
  public int getLine() {
    return line;
  }

  /** {@return the column in characters (Unicode code points), from 1} */
  public int getColumn() {
    return column;
  }

  /** The same problem in a document that is a part of a host's own. */
  KatJsonException within(int hostLine, int hostColumn) {
    return new KatJsonException(kind, pointer, hostLine, hostColumn, problem);
  }

  private static String describe(String pointer, int line, int column, @Nullable String problem) {
    String place = pointer.isEmpty() ? "document" : pointer;
    return place + " (line " + line + ", column " + column + "): " + problem;
  }
}
