package org.katlib.generator;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.katlib.coding.CodeSystem;
import org.katlib.model.Identifier;
import org.katlib.model.KatType;
import org.katlib.model.TextValue;
import org.katlib.quantity.Quantity;
import org.katlib.rule.RuleId;

/**
 * Values of any type of the core, made through its builder from a seed.
 *
 * <p>What a type refuses is thrown away and made again, so that a type added later needs no line
 * here.
 */
public final class ValueGenerator {
  private static final int TRIES = 2_000;
  private static final String LETTERS = "abcXYZ019 .,-'\"\\/<>&{}$#äßñ漢字😀\n\t";
  private static final String ID_LETTERS = "abcdefXYZ0123456789-.";

  private final Random random;
  private final Supplier<String> text;
  private final Supplier<String> id;
  private final boolean full;

  private ValueGenerator(
      Random random, @Nullable Supplier<String> text, @Nullable Supplier<String> id, boolean full) {
    this.random = random;
    this.text = text != null ? text : () -> letters(LETTERS, 12);
    this.id = id != null ? id : () -> letters(ID_LETTERS, 12);
    this.full = full;
  }

  /** {@return a generator of any values} */
  public static ValueGenerator of(long seed) {
    return new ValueGenerator(new Random(seed), null, null, false);
  }

  /** {@return a generator that leaves little out and puts these texts and ids wherever it can} */
  public static ValueGenerator full(long seed, String text, String id) {
    return new ValueGenerator(new Random(seed), () -> text, () -> id, true);
  }

  /** {@return a generator that leaves little out and gives each id once} */
  public static ValueGenerator distinct(long seed) {
    AtomicInteger given = new AtomicInteger();
    return new ValueGenerator(new Random(seed), null, () -> "id-" + given.incrementAndGet(), true);
  }

  /**
   * The next value of a type.
   *
   * @param <T> the type
   * @param type a value type, a family of them, or a leaf
   * @return a value
   */
  public <T> T next(Class<T> type) {
    return type.cast(value(type, 0));
  }

  private Object value(Type type, int depth) {
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], depth);
    }
    if (type instanceof ParameterizedType generic) {
      return container(generic, depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isAnnotationPresent(KatType.class)) {
      return built(raw, depth);
    }
    if (raw.isEnum()) {
      return oneOf(raw.getEnumConstants());
    }
    if (raw.isSealed() && raw.isInterface()) {
      return value(oneOf(raw.getPermittedSubclasses()), depth);
    }
    if (Quantity.class.isAssignableFrom(raw)) {
      return call(raw, "of", BigDecimal.class, decimal());
    }
    if (TextValue.class.isAssignableFrom(raw)) {
      return call(raw, "of", String.class, oneText(raw));
    }
    return leaf(raw);
  }

  private Object leaf(Class<?> type) {
    return switch (type.getName()) {
      case "java.lang.String" -> text.get();
      case "java.math.BigDecimal" -> decimal();
      case "int", "java.lang.Integer" -> whole();
      case "long", "java.lang.Long" -> random.nextLong(1_000_000) + 1;
      case "boolean", "java.lang.Boolean" -> random.nextBoolean();
      case "java.time.LocalDate" -> date();
      case "java.time.OffsetDateTime" -> time();
      case "java.time.Duration" -> Duration.ofMinutes(random.nextInt(6_000) + 1);
      case "java.util.OptionalInt" -> isThere() ? OptionalInt.of(whole()) : OptionalInt.empty();
      case "java.util.OptionalLong" ->
          isThere() ? OptionalLong.of(random.nextInt(100) + 1) : OptionalLong.empty();
      default -> throw new IllegalArgumentException("no generator for " + type.getName());
    };
  }

  private Object container(ParameterizedType type, int depth) {
    Type element = type.getActualTypeArguments()[0];
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return isThere() ? Optional.of(value(element, depth + 1)) : Optional.empty();
    }
    int size = full ? 1 + random.nextInt(2) : random.nextInt(depth > 3 ? 2 : 4);
    if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(value(element, depth + 1));
      }
      return list;
    }
    if (raw == Set.class) {
      Set<Object> set = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        set.add(value(element, depth + 1));
      }
      return set;
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(element, depth + 1), value(type.getActualTypeArguments()[1], depth + 1));
      }
      return map;
    }
    throw new IllegalArgumentException("no generator for " + type);
  }

  private Object built(Class<?> type, int depth) {
    for (int i = 0; i < TRIES; i++) {
      try {
        return build(type, depth);
      } catch (Refused e) {
        // Made again: the type does not hold these values together.
      }
    }
    throw new IllegalStateException(type.getName() + " refuses whatever is made");
  }

  private Object build(Class<?> type, int depth) {
    Object builder = invoke(method(type, "builder"), null);
    for (String attribute : type.getAnnotation(KatType.class).order()) {
      Method accessor = accessor(type, attribute);
      Object made = value(accessor.getGenericReturnType(), depth + 1);
      invoke(setter(builder.getClass(), attribute, accessor.getReturnType()), builder, made);
    }
    return invoke(method(builder.getClass(), "build"), builder);
  }

  /** {@return the accessor of an attribute} */
  public static Method accessor(Class<?> type, String attribute) {
    String name = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && (method.getName().equals("get" + name) || method.getName().equals("is" + name))) {
        return method;
      }
    }
    throw new IllegalArgumentException(type.getName() + " has no attribute " + attribute);
  }

  private static Method setter(Class<?> builder, String attribute, Class<?> type) {
    for (Method method : builder.getMethods()) {
      if (method.getName().equals(attribute)
          && method.getParameterCount() == 1
          && !method.isVarArgs()
          && method.getParameterTypes()[0].isAssignableFrom(type)) {
        return method;
      }
    }
    throw new IllegalArgumentException(builder.getName() + " does not take " + attribute);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object call(Class<?> type, String factory, Class<?> parameter, Object argument) {
    try {
      return invoke(type.getMethod(factory, parameter), null, argument);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalStateException
          || e.getCause() instanceof IllegalArgumentException) {
        throw new Refused(e.getCause());
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private String oneText(Class<?> type) {
    if (Identifier.class.isAssignableFrom(type)) {
      return id.get();
    }
    if (type == RuleId.class) {
      return "KAT-MADE-" + random.nextInt(1_000);
    }
    if (type == CodeSystem.class) {
      return "urn:made:" + id.get();
    }
    return text.get();
  }

  private boolean isThere() {
    return full ? random.nextInt(10) > 0 : random.nextBoolean();
  }

  private String letters(String from, int most) {
    int[] all = from.codePoints().toArray();
    StringBuilder made = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      made.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return made.toString();
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(9));
  }

  /** Small numbers often, as scores of items are. */
  private int whole() {
    return random.nextInt(4) > 0 ? random.nextInt(3) : random.nextInt(200) + 1;
  }

  private LocalDate date() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
  }

  private OffsetDateTime time() {
    return OffsetDateTime.of(
        date().atStartOfDay().plusSeconds(random.nextInt(86_400)),
        ZoneOffset.ofTotalSeconds((random.nextInt(105) - 48) * 900));
  }

  private <T> T oneOf(T[] all) {
    return all[random.nextInt(all.length)];
  }

  /** What the type refused. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(Throwable cause) {
      super(cause);
    }
  }
}
