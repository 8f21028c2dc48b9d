package org.katlib.json;

import java.util.List;

/**
 * A sealed family of value types, or one member of it: told apart by the type, wherever it stands.
 */
final class FamilyCodec extends Codec<Object> {
  private final Members members;

  FamilyCodec(List<Class<?>> types) {
    members = new Members(types);
  }

  @Override
  Object read(Input in) {
    in.expectObject();
    if (in.nextNameIfKnown(Heading.NAMES) == Heading.TYPE) {
      in.nextValue();
      return members.read(in).readAttributes(in, Heading.TYPE_BIT, Heading.TYPE_BIT, false);
    }
    ObjectCodec member = Heading.lookAhead(in, in.objectStart(), Heading.TYPE, members::read);
    return member.readAttributes(in, Heading.TYPE_BIT, 0, true);
  }

  @Override
  void write(Output out, Object value) {
    members.of(value).writeMember(out, value);
  }
}
