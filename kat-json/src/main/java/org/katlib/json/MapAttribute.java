package org.katlib.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.katlib.json.KatJsonException.Kind;

/** Values by name, as one object with its names sorted. */
final class MapAttribute extends Attribute {
  private final MethodLink<Function<Object, Object>> getter;
  private final MethodLink<BiConsumer<Object, Object>> setter;
  private final Codec<Object> codec;

  MapAttribute(
      String name,
      MethodLink<Function<Object, Object>> getter,
      MethodLink<BiConsumer<Object, Object>> setter,
      Codec<Object> codec) {
    super(name, false);
    this.getter = getter;
    this.setter = setter;
    this.codec = codec;
  }

  @Override
  void read(Input in, Object builder) {
    in.expectObject();
    int outer = in.enterMap();
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      if (map.containsKey(key)) {
        throw in.fail(Kind.DUPLICATE_NAME, "a name stands here twice");
      }
      in.requireRoom(map.size() + 1);
      in.nextValue();
      map.put(key, codec.read(in));
    }
    in.leaveMap(outer);
    setter.get().accept(builder, map);
  }

  @Override
  void write(Output out, Object value) {
    Map<?, ?> map = (Map<?, ?>) getter.get().apply(value);
    if (map.isEmpty()) {
      return;
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, content) -> sorted.put((String) key, content));
    writeName(out);
    out.generator().writeStartObject();
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.key(entry.getKey());
      codec.write(out, entry.getValue());
    }
    out.generator().writeEndObject();
  }
}
