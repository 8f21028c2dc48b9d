package org.katlib.json;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A public method of a type as a functional interface, as fast as a lambda expression.
 *
 * <p>Made at first use: it costs a third of a millisecond, and a program that only reads needs half
 * of them.
 *
 * @param <F> the functional interface
 */
final class MethodLink<F> {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Class<?> shape;
  private final Class<?> receiver;
  private final Method method;

  /** Set without a lock: threads that race make equal ones, and each has no state of its own. */
  private @Nullable F link;

  private MethodLink(Class<?> shape, Class<?> receiver, Method method) {
    this.shape = shape;
    this.receiver = receiver;
    this.method = method;
  }

  /** {@return a link to a getter, or to the end of a builder} */
  static MethodLink<Function<Object, Object>> toGetter(Class<?> receiver, Method method) {
    return new MethodLink<>(Function.class, receiver, method);
  }

  /** {@return a link to a builder's initialiser} */
  static MethodLink<BiConsumer<Object, Object>> toSetter(Class<?> receiver, Method method) {
    return new MethodLink<>(BiConsumer.class, receiver, method);
  }

  /** {@return a link to a static method without parameters} */
  static MethodLink<Supplier<Object>> toSupplier(Class<?> receiver, Method method) {
    return new MethodLink<>(Supplier.class, receiver, method);
  }

  /** {@return a link to a static factory with one parameter} */
  static MethodLink<Function<Object, Object>> toFactory(
      Class<?> type, String name, Class<?> parameter) {
    try {
      Method method = type.getMethod(name, parameter);
      if (Modifier.isStatic(method.getModifiers())) {
        return new MethodLink<>(Function.class, type, method);
      }
    } catch (NoSuchMethodException e) {
      // Told below.
    }
    throw Codecs.noForm(type, null);
  }

  /** {@return the method} */
  F get() {
    F known = link;
    if (known == null) {
      known = make();
      link = known;
    }
    return known;
  }

  @SuppressWarnings("unchecked") // the shape is F's class by construction
  private F make() {
    try {
      MethodHandle handle = find();
      Method single = singleMethod();
      MethodType erased = MethodType.methodType(single.getReturnType(), single.getParameterTypes());
      MethodType actual = handle.type().wrap();
      if (erased.returnType() == void.class) {
        actual = actual.changeReturnType(void.class);
      }
      return (F)
          LambdaMetafactory.metafactory(
                  LOOKUP, single.getName(), MethodType.methodType(shape), erased, handle, actual)
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      if (e instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("cannot call " + method, e);
    }
  }

  /** Found by the receiver, not by the declaring class, which is hidden. */
  private MethodHandle find() throws ReflectiveOperationException {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return Modifier.isStatic(method.getModifiers())
        ? LOOKUP.findStatic(receiver, method.getName(), type)
        : LOOKUP.findVirtual(receiver, method.getName(), type);
  }

  private Method singleMethod() {
    for (Method candidate : shape.getMethods()) {
      if (Modifier.isAbstract(candidate.getModifiers())) {
        return candidate;
      }
    }
    throw new IllegalStateException("no functional interface: " + shape.getName());
  }
}
