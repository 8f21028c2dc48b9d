package org.katlib.json;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.katlib.model.KatType;
import org.katlib.model.TextValue;

/**
 * Learns a value type from its public API alone: the names in {@link KatType#order()}, {@code
 * getX()} or {@code isX()}, {@code builder()}, and the builder's {@code x(...)}, {@code addX(...)}
 * and {@code build()}.
 */
final class Discovery {
  private final Class<?> type;
  private final Class<?> builder;
  private final Method[] initialisers;

  private Discovery(Class<?> type, Class<?> builder) {
    this.type = type;
    this.builder = builder;
    this.initialisers = builder.getMethods();
  }

  /**
   * {@return the shape of a value type}
   *
   * @throws IllegalArgumentException if it is not built as the library's types are
   */
  static Shape shapeOf(Class<?> type) {
    try {
      Method factory = type.getMethod("builder");
      Class<?> builder = factory.getReturnType();
      Method build = builder.getMethod("build");
      Discovery discovery = new Discovery(type, builder);
      List<Attribute> attributes = new ArrayList<>();
      for (String name : type.getAnnotation(KatType.class).order()) {
        attributes.add(discovery.attribute(name));
      }
      if (attributes.size() > Heading.MOST_ATTRIBUTES) {
        throw Codecs.noForm(type, null);
      }
      return new Shape(
          MethodLink.toSupplier(type, factory), MethodLink.toGetter(builder, build), attributes);
    } catch (NoSuchMethodException e) {
      throw Codecs.noForm(type, e);
    }
  }

  private Attribute attribute(String name) throws NoSuchMethodException {
    if (Heading.IN_ORDER.contains(name)) {
      throw Codecs.noForm(type, null);
    }
    Method get = getter(name);
    MethodLink<Function<Object, Object>> getter = MethodLink.toGetter(type, get);
    Class<?> declared = get.getReturnType();
    if (declared == List.class || declared == Set.class) {
      Class<?> element = argument(get, 0);
      return new CollectionAttribute(
          name,
          getter,
          setter("add" + capitalised(name), element),
          Codecs.ofPart(element),
          declared == Set.class ? orderOf(element) : null);
    }
    if (declared == Map.class && argument(get, 0) == String.class) {
      return new MapAttribute(
          name, getter, setter(name, Map.class), Codecs.ofPart(argument(get, 1)));
    }
    Class<?> content = contentOf(get);
    boolean optional = content != boxed(declared);
    return new SingleAttribute(
        name,
        !optional && !get.isDefault(),
        optional,
        getter,
        setter(name, content),
        Codecs.ofPart(content));
  }

  private Method getter(String name) throws NoSuchMethodException {
    try {
      return type.getMethod("get" + capitalised(name));
    } catch (NoSuchMethodException e) {
      return type.getMethod("is" + capitalised(name));
    }
  }

  private static Class<?> contentOf(Method get) {
    Class<?> declared = get.getReturnType();
    if (declared == Optional.class) {
      return argument(get, 0);
    }
    if (declared == OptionalInt.class) {
      return Integer.class;
    }
    return declared == OptionalLong.class ? Long.class : boxed(declared);
  }

  private MethodLink<BiConsumer<Object, Object>> setter(String name, Class<?> content) {
    for (Method method : initialisers) {
      if (method.getName().equals(name)
          && method.getParameterCount() == 1
          && boxed(method.getParameterTypes()[0]) == content) {
        return MethodLink.toSetter(builder, method);
      }
    }
    throw Codecs.noForm(type, new NoSuchMethodException(builder.getName() + "." + name));
  }

  /**
   * Sets come in another order in each run of the JVM: only those that can be sorted are allowed.
   */
  @SuppressWarnings("unchecked") // the elements are of the one type, which compares with itself
  private Comparator<Object> orderOf(Class<?> element) {
    if (TextValue.class.isAssignableFrom(element)) {
      return Comparator.comparing(value -> ((TextValue) value).getText());
    }
    if (element.isEnum()
        || element == String.class
        || element == Integer.class
        || element == LocalDate.class) {
      return (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
    }
    throw Codecs.noForm(type, null);
  }

  private static Class<?> argument(Method get, int index) {
    Type argument =
        ((ParameterizedType) get.getGenericReturnType()).getActualTypeArguments()[index];
    if (argument instanceof Class<?> plain) {
      return plain;
    }
    throw new IllegalArgumentException("No JSON form for " + argument.getTypeName());
  }

  private static Class<?> boxed(Class<?> primitive) {
    return MethodType.methodType(primitive).wrap().returnType();
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
