package org.katlib.json;

import org.jspecify.annotations.Nullable;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.model.KatType;
import tools.jackson.core.io.SerializedString;

/** A value type: an object with the type's attributes. */
final class ObjectCodec extends Codec<Object> {
  private static final SerializedString TYPE = new SerializedString(WireNames.TYPE);
  private static final SerializedString KAT_VERSION = new SerializedString(WireNames.KAT_VERSION);

  private final Class<?> type;
  private final SerializedString wireName;

  /** Set without a lock: threads that race make equal ones, whose fields are all final. */
  private @Nullable Shape shape;

  ObjectCodec(Class<?> type) {
    this.type = type;
    this.wireName = new SerializedString(type.getAnnotation(KatType.class).value());
  }

  String wireName() {
    return wireName.getValue();
  }

  /** Bound at first use, so that types may hold each other. */
  private Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = Discovery.shapeOf(type);
      shape = known;
    }
    return known;
  }

  @Override
  Object read(Input in) {
    in.expectObject();
    return readAttributes(in, 0, 0, false);
  }

  /**
   * Reads the rest of an object.
   *
   * @param in the reader, after the object's start or after some of its heading
   * @param heading the bits of the heading's names that may stand in it
   * @param headingSeen the bits of those that did
   * @param atName whether the next name, or the end, is the current token already
   * @return the value
   */
  Object readAttributes(Input in, long heading, long headingSeen, boolean atName) {
    Shape known = shape();
    Object builder = known.newBuilder();
    long seen = headingSeen;
    int name = atName ? in.currentName(known.names()) : in.nextName(known.names());
    while (name != Input.END) {
      if (name < known.size()) {
        seen = in.once(seen, 1L << name);
        in.nextValue();
        known.attribute(name).read(in, builder);
      } else {
        seen = passHeading(in, heading, seen, Heading.bit(name - known.size()));
      }
      name = in.nextName(known.names());
    }
    long missing = known.required() & ~seen;
    if (missing != 0) {
      String first = known.attribute(Long.numberOfTrailingZeros(missing)).name();
      throw in.fail(Kind.MISSING_NAME, "missing " + first);
    }
    try {
      return known.build(builder);
    } catch (RuntimeException e) {
      throw in.fail(Kind.IMPOSSIBLE, Refusals.explain(e));
    }
  }

  /** Its value was judged before, by looking ahead. */
  private static long passHeading(Input in, long heading, long seen, long bit) {
    if ((heading & bit) == 0) {
      throw in.unknownName();
    }
    long now = in.once(seen, bit);
    in.nextValue();
    in.text();
    return now;
  }

  @Override
  void write(Output out, Object value) {
    out.generator().writeStartObject();
    writeAttributes(out, value);
    out.generator().writeEndObject();
  }

  /** Writes a value as a member of a family. */
  void writeMember(Output out, Object value) {
    out.generator().writeStartObject();
    writeType(out);
    writeAttributes(out, value);
    out.generator().writeEndObject();
  }

  /** Writes a value as a document. */
  void writeDocument(Output out, Object value) {
    out.generator().writeStartObject();
    out.generator().writeName(KAT_VERSION);
    out.generator().writeString(Heading.CURRENT_VERSION);
    writeType(out);
    writeAttributes(out, value);
    out.generator().writeEndObject();
  }

  private void writeType(Output out) {
    out.generator().writeName(TYPE);
    out.generator().writeString(wireName);
  }

  private void writeAttributes(Output out, Object value) {
    Shape known = shape();
    for (int i = 0; i < known.size(); i++) {
      known.attribute(i).write(out, value);
    }
  }
}
