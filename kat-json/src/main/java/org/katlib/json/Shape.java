package org.katlib.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What the codec knows of one value type: how its builder is made and ended, and its attributes in
 * the order in which they are written.
 *
 * <p>{@link Discovery} makes it; generated code could make it as well.
 */
final class Shape {
  private final MethodLink<Supplier<Object>> builder;
  private final MethodLink<Function<Object, Object>> build;
  private final Attribute[] attributes;
  private final PropertyNameMatcher names;
  private final long required;

  Shape(
      MethodLink<Supplier<Object>> builder,
      MethodLink<Function<Object, Object>> build,
      List<Attribute> attributes) {
    this.builder = builder;
    this.build = build;
    this.attributes = attributes.toArray(new Attribute[0]);
    List<String> all = new ArrayList<>();
    long needed = 0;
    for (Attribute attribute : attributes) {
      needed |= attribute.isRequired() ? 1L << all.size() : 0;
      all.add(attribute.name());
    }
    all.addAll(Heading.IN_ORDER);
    this.required = needed;
    this.names = WireNames.matcher(all);
  }

  Object newBuilder() {
    return builder.get().get();
  }

  Object build(Object filled) {
    return build.get().apply(filled);
  }

  /** {@return how many attributes there are} */
  int size() {
    return attributes.length;
  }

  Attribute attribute(int index) {
    return attributes[index];
  }

  /** {@return the attributes' names, and after them those of the heading} */
  PropertyNameMatcher names() {
    return names;
  }

  /** {@return the bits of the attributes that must be there} */
  long required() {
    return required;
  }
}
