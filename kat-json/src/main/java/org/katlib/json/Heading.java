package org.katlib.json;

import java.util.List;
import java.util.function.Function;
import org.katlib.json.KatJsonException.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What stands first in an object that is written and anywhere in one that is read: the version of
 * the wire format and the type.
 */
final class Heading {
  /** The names of the heading, as they follow those of a type's attributes. */
  static final List<String> IN_ORDER = List.of(WireNames.TYPE, WireNames.KAT_VERSION);

  static final PropertyNameMatcher NAMES = WireNames.matcher(IN_ORDER);

  /** The index of the type. */
  static final int TYPE = 0;

  /** The index of the version. */
  static final int VERSION = 1;

  /** The bit that tells that the type may stand in an object, or was seen in it. */
  static final long TYPE_BIT = 1L << 63;

  /** The bit that tells that the version may stand in an object, or was seen in it. */
  static final long VERSION_BIT = 1L << 62;

  /** The most attributes beside these two. */
  static final int MOST_ATTRIBUTES = 62;

  /** The version of the wire format that the library writes, and the newest that it reads. */
  static final String CURRENT_VERSION = "1.0";

  private Heading() {}

  /** {@return the bit of a name of the heading} */
  static long bit(int index) {
    return index == TYPE ? TYPE_BIT : VERSION_BIT;
  }

  /** Refuses a version that is not the library's. */
  static void requireVersion(Input in) {
    String version = in.text();
    if (!version.equals(CURRENT_VERSION)) {
      throw in.fail(
          Kind.VERSION,
          isNewer(version)
              ? "the document was written by a newer version than this library reads ("
                  + CURRENT_VERSION
                  + ")"
              : "expected the version " + CURRENT_VERSION);
    }
  }

  private static boolean isNewer(String version) {
    return version.matches("[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");
  }

  /**
   * Reads a name of the heading before the reader comes to it, with a parser of its own over the
   * same bytes: so every place that is reported stays exact.
   *
   * @param in the reader, at the first name of the object or at its end; for the root, at any
   * @param start the offset of the object
   * @param index the name looked for
   * @param read reads its value
   * @return what was read
   */
  static <T> T lookAhead(Input in, int start, int index, Function<Input, T> read) {
    Document document = in.document();
    try (JsonParser parser = Json.parser(document, start)) {
      Input ahead = new Input(document, start, in.objectPointer(), parser);
      ahead.begin();
      int name = ahead.nextNameIfKnown(NAMES);
      while (name != Input.END) {
        if (name == index) {
          ahead.nextValue();
          return read.apply(ahead);
        }
        ahead.skipValue();
        name = ahead.nextNameIfKnown(NAMES);
      }
      throw ahead.fail(Kind.MISSING_NAME, "missing " + IN_ORDER.get(index));
    }
  }
}
