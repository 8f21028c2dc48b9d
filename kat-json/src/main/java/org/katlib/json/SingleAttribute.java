package org.katlib.json;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value, or an optional one. */
final class SingleAttribute extends Attribute {
  private final MethodLink<Function<Object, Object>> getter;
  private final MethodLink<BiConsumer<Object, Object>> setter;
  private final Codec<Object> codec;
  private final boolean optional;

  SingleAttribute(
      String name,
      boolean required,
      boolean optional,
      MethodLink<Function<Object, Object>> getter,
      MethodLink<BiConsumer<Object, Object>> setter,
      Codec<Object> codec) {
    super(name, required);
    this.optional = optional;
    this.getter = getter;
    this.setter = setter;
    this.codec = codec;
  }

  @Override
  void read(Input in, Object builder) {
    setter.get().accept(builder, codec.read(in));
  }

  @Override
  void write(Output out, Object value) {
    Object content = getter.get().apply(value);
    Object present = optional ? unwrap(content) : content;
    if (present != null) {
      writeName(out);
      codec.write(out, present);
    }
  }

  private static @Nullable Object unwrap(Object content) {
    if (content instanceof OptionalInt number) {
      return number.isPresent() ? (Object) number.getAsInt() : null;
    }
    if (content instanceof OptionalLong number) {
      return number.isPresent() ? (Object) number.getAsLong() : null;
    }
    return ((Optional<?>) content).orElse(null);
  }
}
