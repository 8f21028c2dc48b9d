package org.katlib.json;

import java.util.List;

/** A document: a value type with the version and its type before its attributes. */
final class DocumentCodec extends Codec<Object> {
  private static final long BOTH = Heading.VERSION_BIT | Heading.TYPE_BIT;

  private final Members members;

  DocumentCodec(List<Class<?>> types) {
    members = new Members(types);
  }

  @Override
  Object read(Input in) {
    in.expectObject();
    int name = in.nextNameIfKnown(Heading.NAMES);
    if (name != Heading.VERSION) {
      return readInAnyOrder(in, 0);
    }
    in.nextValue();
    Heading.requireVersion(in);
    if (in.nextNameIfKnown(Heading.NAMES) != Heading.TYPE) {
      return readInAnyOrder(in, Heading.VERSION_BIT);
    }
    in.nextValue();
    return members.read(in).readAttributes(in, BOTH, BOTH, false);
  }

  private Object readInAnyOrder(Input in, long seen) {
    if (seen == 0) {
      Heading.lookAhead(
          in,
          0,
          Heading.VERSION,
          ahead -> {
            Heading.requireVersion(ahead);
            return ahead;
          });
    }
    ObjectCodec member = Heading.lookAhead(in, 0, Heading.TYPE, members::read);
    return member.readAttributes(in, BOTH, seen, true);
  }

  @Override
  void write(Output out, Object value) {
    members.of(value).writeDocument(out, value);
  }
}
