package org.katlib.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.katlib.json.KatJsonException.Kind;

/** A list or a set, added to the builder element by element. */
final class CollectionAttribute extends Attribute {
  private final MethodLink<Function<Object, Object>> getter;
  private final MethodLink<BiConsumer<Object, Object>> adder;
  private final Codec<Object> codec;

  /** The order in which a set is written; null for a list, which has its own. */
  private final @Nullable Comparator<Object> order;

  CollectionAttribute(
      String name,
      MethodLink<Function<Object, Object>> getter,
      MethodLink<BiConsumer<Object, Object>> adder,
      Codec<Object> codec,
      @Nullable Comparator<Object> order) {
    super(name, false);
    this.getter = getter;
    this.adder = adder;
    this.codec = codec;
    this.order = order;
  }

  @Override
  void read(Input in, Object builder) {
    in.expectArray();
    BiConsumer<Object, Object> add = adder.get();
    Set<Object> elements = order == null ? null : new HashSet<>();
    int entries = 0;
    while (in.nextElement()) {
      in.requireRoom(++entries);
      Object element = codec.read(in);
      if (elements != null && !elements.add(element)) {
        throw in.fail(Kind.DUPLICATE_NAME, "the element stands here twice");
      }
      add.accept(builder, element);
    }
  }

  @Override
  void write(Output out, Object value) {
    Collection<?> elements = (Collection<?>) getter.get().apply(value);
    if (elements.isEmpty()) {
      return;
    }
    writeName(out);
    out.generator().writeStartArray();
    if (order == null) {
      for (Object element : elements) {
        codec.write(out, element);
      }
    } else {
      List<Object> sorted = new ArrayList<>(elements);
      sorted.sort(order);
      for (Object element : sorted) {
        codec.write(out, element);
      }
    }
    out.generator().writeEndArray();
  }
}
