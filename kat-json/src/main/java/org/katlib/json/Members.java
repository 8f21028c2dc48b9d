package org.katlib.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.katlib.json.KatJsonException.Kind;

/** The value types that may stand in one place, told apart by their wire names. */
final class Members {
  private final Map<String, ObjectCodec> byName = new TreeMap<>();

  Members(List<Class<?>> types) {
    for (Class<?> type : types) {
      ObjectCodec codec = Codecs.ofValueType(type);
      byName.put(codec.wireName(), codec);
    }
  }

  /** {@return the member whose wire name is the current value} */
  ObjectCodec read(Input in) {
    ObjectCodec member = byName.get(in.text());
    if (member == null) {
      throw in.fail(Kind.TYPE, "expected the type " + String.join(" or ", byName.keySet()));
    }
    return member;
  }

  /** {@return the member that a value is} */
  ObjectCodec of(Object value) {
    return Codecs.ofImplementation(value.getClass());
  }
}
