package org.katlib.json;

import java.util.HashMap;
import java.util.Map;
import org.katlib.json.KatJsonException.Kind;
import tools.jackson.core.io.SerializedString;

/** A choice among named constants, as the constant's name in kebab case. */
final class EnumCodec extends Codec<Object> {
  private final Map<String, Object> byName = new HashMap<>();
  private final SerializedString[] names;
  private final String expected;

  EnumCodec(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    names = new SerializedString[constants.length];
    StringBuilder list = new StringBuilder("expected one of");
    for (int i = 0; i < constants.length; i++) {
      String name = WireNames.of((Enum<?>) constants[i]);
      names[i] = new SerializedString(name);
      byName.put(name, constants[i]);
      list.append(i == 0 ? " " : ", ").append(name);
    }
    expected = list.toString();
  }

  @Override
  Object read(Input in) {
    Object constant = byName.get(in.text());
    if (constant == null) {
      throw in.fail(Kind.BAD_VALUE, expected);
    }
    return constant;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // an index into this class's own array, never written
  void write(Output out, Object value) {
    out.generator().writeString(names[((Enum<?>) value).ordinal()]);
  }
}
