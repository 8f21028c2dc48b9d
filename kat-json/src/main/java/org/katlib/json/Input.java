package org.katlib.json;

import org.jspecify.annotations.Nullable;
import org.katlib.json.KatJsonException.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document being read, token by token; nothing is converted into what it is not.
 *
 * <p>Every failure is told here, so that each names its place and none repeats what was read: the
 * parser's own exceptions quote the document, and go no further.
 */
final class Input {
  /** What {@link #nextName} gives at the end of an object. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private final Document document;
  private final int start;
  private final String prefix;
  private final JsonParser parser;

  /** The level of the outermost map being read: what lies deeper has no names of the library's. */
  private int mapDepth = Integer.MAX_VALUE;

  /**
   * Starts to read.
   *
   * @param document the document
   * @param start the offset of the first byte to read
   * @param prefix the pointer to what stands there
   * @param parser a parser from there on
   */
  Input(Document document, int start, String prefix, JsonParser parser) {
    this.document = document;
    this.start = start;
    this.prefix = prefix;
    this.parser = parser;
  }

  Document document() {
    return document;
  }

  /** Goes to the first token. */
  void begin() {
    if (nextToken() == null) {
      throw document.refuse(
          Kind.SYNTAX, prefix, document.length(), "expected a document, found nothing");
    }
  }

  /** Makes sure that nothing follows. */
  void end() {
    if (nextToken() != null) {
      throw document.refuse(Kind.SYNTAX, prefix, tokenOffset(), "expected the end of the document");
    }
  }

  private @Nullable JsonToken nextToken() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw malformed(e, prefix);
    }
  }

  void expectObject() {
    expect(JsonToken.START_OBJECT, "an object");
  }

  void expectArray() {
    expect(JsonToken.START_ARRAY, "an array");
  }

  /** Refuses a value of another kind. */
  void expect(JsonToken token, String kind) {
    if (parser.currentToken() != token) {
      throw wrongKind(kind);
    }
  }

  /** Goes to the next name of an object, and refuses one that the matcher does not know. */
  int nextName(PropertyNameMatcher names) {
    int index = nextNameIfKnown(names);
    if (index < 0 && index != END) {
      throw unknownName();
    }
    return index;
  }

  /** {@return the next name's index, {@link #END}, or another negative number if not known} */
  int nextNameIfKnown(PropertyNameMatcher names) {
    try {
      return parser.nextNameMatch(names);
    } catch (JacksonException e) {
      // The parser looks at the value already; a name that is not known must not be told.
      boolean atKnownName =
          parser.currentToken() == JsonToken.PROPERTY_NAME && parser.currentNameMatch(names) >= 0;
      throw malformed(e, atKnownName ? pointer() : containerPointer());
    }
  }

  /** {@return the index of the name gone to last, or {@link #END} at the object's end} */
  int currentName(PropertyNameMatcher names) {
    if (parser.currentToken() == JsonToken.END_OBJECT) {
      return END;
    }
    int index = parser.currentNameMatch(names);
    if (index < 0) {
      throw unknownName();
    }
    return index;
  }

  /** Marks a name as seen, and refuses it if it was. */
  long once(long seen, long name) {
    if ((seen & name) != 0) {
      throw document.refuse(
          Kind.DUPLICATE_NAME, pointer(), tokenOffset(), "the name stands here twice");
    }
    return seen | name;
  }

  /** Goes from a name to its value. */
  void nextValue() {
    try {
      parser.nextToken();
    } catch (JacksonException e) {
      throw malformed(e, pointer());
    }
  }

  /** Goes over the value of a name that may be unknown, at the first level alone. */
  void skipValue() {
    try {
      parser.nextToken();
      parser.skipChildren();
    } catch (JacksonException e) {
      throw malformed(e, prefix);
    }
  }

  /** Goes to the next element of an array; false at its end. */
  boolean nextElement() {
    try {
      return parser.nextToken() != JsonToken.END_ARRAY;
    } catch (JacksonException e) {
      throw malformed(e, containerPointer());
    }
  }

  /** Refuses an entry too many of a list, a set or a map. */
  void requireRoom(int entries) {
    if (entries > Limits.ENTRIES) {
      throw fail(Kind.LIMIT, Limits.TOO_MANY_ENTRIES);
    }
  }

  /** Starts to read a map, whose names are values. */
  int enterMap() {
    int outer = mapDepth;
    mapDepth = Math.min(outer, parser.streamReadContext().getNestingDepth());
    return outer;
  }

  /** Ends reading a map. */
  void leaveMap(int outer) {
    mapDepth = outer;
  }

  /** {@return the next name of a map, or null at its end} */
  @Nullable String nextKey() {
    String key;
    try {
      key = parser.nextName();
    } catch (JacksonException e) {
      throw malformed(e, containerPointer());
    }
    if (key != null && document.hasEscapes()) {
      requireWholeSurrogatePairs(key.toCharArray(), 0, key.length());
    }
    return key;
  }

  /** {@return the current value, a text} */
  String text() {
    expect(JsonToken.VALUE_STRING, "a text");
    try {
      if (document.hasEscapes()) {
        char[] characters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        requireWholeSurrogatePairs(characters, from, from + parser.getStringLength());
      }
      String text = parser.getString();
      if (text.length() > Limits.TEXT_LENGTH) {
        throw fail(Kind.LIMIT, Limits.TEXT_TOO_LONG);
      }
      return text;
    } catch (JacksonException e) {
      throw malformed(e, pointer());
    }
  }

  /** {@return the current value, a text to be read in place} */
  CharSlice characters() {
    expect(JsonToken.VALUE_STRING, "a text");
    return slice();
  }

  /** {@return the current value, a number of at most so many characters, to be read in place} */
  CharSlice number(boolean whole) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && (whole || token != JsonToken.VALUE_NUMBER_FLOAT)) {
      throw wrongKind(whole ? "a whole number" : "a number");
    }
    CharSlice number = slice();
    if (number.length() > Limits.NUMBER_LENGTH) {
      throw fail(Kind.LIMIT, Limits.NUMBER_TOO_LONG);
    }
    return number;
  }

  private CharSlice slice() {
    try {
      char[] characters = parser.getStringCharacters();
      return new CharSlice(characters, parser.getStringOffset(), parser.getStringLength());
    } catch (JacksonException e) {
      throw malformed(e, pointer());
    }
  }

  /** {@return the current value, true or false} */
  boolean truth() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw wrongKind("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private void requireWholeSurrogatePairs(char[] characters, int from, int to) {
    if (Utf8.indexOfLoneSurrogate(characters, from, to) >= 0) {
      throw fail(Kind.ENCODING, "a text holds whole surrogate pairs");
    }
  }

  /** {@return the refusal of the current value} */
  KatJsonException fail(Kind kind, String problem) {
    return document.refuse(kind, pointer(), tokenOffset(), problem);
  }

  private KatJsonException wrongKind(String expected) {
    return fail(
        Kind.WRONG_KIND, "expected " + expected + ", found " + Place.nameOf(parser.currentToken()));
  }

  /** {@return the refusal of the current name} */
  KatJsonException unknownName() {
    return document.refuse(
        Kind.UNKNOWN_NAME, containerPointer(), tokenOffset(), "a name that is not known here");
  }

  private KatJsonException malformed(JacksonException e, String pointer) {
    long parsed = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    if (parsed < 0) {
      parsed = parser.currentLocation().getByteOffset();
    }
    long offset = document.startOfCharacter(start + parsed);
    if (e instanceof StreamConstraintsException) {
      return document.refuse(Kind.LIMIT, pointer, offset, Limits.name(e.getOriginalMessage()));
    }
    boolean cutShort = offset >= document.length();
    String problem = cutShort ? "the document ends too early" : "the document is no JSON here";
    return document.refuse(Kind.SYNTAX, pointer, offset, problem);
  }

  /** {@return the offset in the document of the object whose first name is the current token} */
  int objectStart() {
    int offset = tokenOffset();
    while (document.bytes()[offset] != '{') {
      offset--;
    }
    return offset;
  }

  private int tokenOffset() {
    return start + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** {@return the pointer to the current value} */
  String pointer() {
    return Place.ofCurrent(parser.streamReadContext(), prefix, mapDepth);
  }

  /** {@return the pointer to the object whose name, or whose end, is the current token} */
  String objectPointer() {
    return parser.currentToken() == JsonToken.END_OBJECT ? pointer() : containerPointer();
  }

  /** {@return the pointer to the object or array around the current name or value} */
  String containerPointer() {
    return Place.ofContainer(parser.streamReadContext(), prefix, mapDepth);
  }
}
