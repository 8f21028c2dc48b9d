package org.katlib.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.model.KatType;
import org.katlib.model.TextValue;
import org.katlib.quantity.Quantity;

/** Which codec reads and writes a type; each is made once. */
final class Codecs {
  private static final ClassValue<ObjectCodec> VALUE_TYPES =
      new ClassValue<>() {
        @Override
        protected ObjectCodec computeValue(Class<?> type) {
          return new ObjectCodec(type);
        }
      };

  private static final ClassValue<ObjectCodec> IMPLEMENTATIONS =
      new ClassValue<>() {
        @Override
        protected ObjectCodec computeValue(Class<?> type) {
          Class<?> valueType = valueTypeOf(type);
          if (valueType == null) {
            throw noForm(type, null);
          }
          return VALUE_TYPES.get(valueType);
        }
      };

  private static final ClassValue<Codec<Object>> PARTS =
      new ClassValue<>() {
        @Override
        protected Codec<Object> computeValue(Class<?> type) {
          return newPart(type);
        }
      };

  private static final ClassValue<DocumentCodec> DOCUMENTS =
      new ClassValue<>() {
        @Override
        protected DocumentCodec computeValue(Class<?> type) {
          List<Class<?>> members = membersOf(type);
          if (members.isEmpty()) {
            throw noForm(type, null);
          }
          return new DocumentCodec(members);
        }
      };

  private Codecs() {}

  /**
   * {@return the codec of documents of a value type, a family, or what implements one}
   *
   * @throws IllegalArgumentException if the type is none of these
   */
  static DocumentCodec ofDocument(Class<?> type) {
    return DOCUMENTS.get(type);
  }

  /**
   * {@return the codec of a part of a document}
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  static Codec<Object> ofPart(Class<?> type) {
    return PARTS.get(type);
  }

  /**
   * {@return the codec for a place in a host's own data, or null if the type is not the library's}
   */
  static @Nullable Codec<Object> findForHost(Class<?> type) {
    if (isSingle(type, TextValue.class) || isSingle(type, Quantity.class)) {
      return ofPart(type);
    }
    return membersOf(type).isEmpty() ? null : ofDocument(type);
  }

  static ObjectCodec ofValueType(Class<?> type) {
    return VALUE_TYPES.get(type);
  }

  static ObjectCodec ofImplementation(Class<?> type) {
    return IMPLEMENTATIONS.get(type);
  }

  static IllegalArgumentException noForm(Class<?> type, @Nullable Exception cause) {
    return new IllegalArgumentException("No JSON form for " + type.getName(), cause);
  }

  private static Codec<Object> newPart(Class<?> type) {
    Codec<Object> leaf = Leaf.of(type);
    if (leaf != null) {
      return leaf;
    }
    if (type.isEnum()) {
      return new EnumCodec(type);
    }
    if (isSingle(type, Quantity.class)) {
      return new QuantityCodec(type);
    }
    if (isSingle(type, TextValue.class)) {
      return new TextValueCodec(type);
    }
    if (isValueType(type) && !isMember(type)) {
      return VALUE_TYPES.get(type);
    }
    List<Class<?>> members = membersOf(type);
    if (members.isEmpty()) {
      throw noForm(type, null);
    }
    return new FamilyCodec(members);
  }

  private static boolean isSingle(Class<?> type, Class<?> kind) {
    return kind.isAssignableFrom(type) && java.lang.reflect.Modifier.isFinal(type.getModifiers());
  }

  private static boolean isValueType(Class<?> type) {
    return type.isAnnotationPresent(KatType.class);
  }

  private static boolean isMember(Class<?> type) {
    for (Class<?> family : type.getInterfaces()) {
      if (family.isSealed()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Class<?> valueTypeOf(Class<?> implementation) {
    for (Class<?> type : implementation.getInterfaces()) {
      if (isValueType(type)) {
        return type;
      }
    }
    return null;
  }

  /**
   * {@return the value types that a type is or that belong to it; none if any is something else}
   */
  private static List<Class<?>> membersOf(Class<?> type) {
    if (isValueType(type)) {
      return List.of(type);
    }
    Class<?> valueType = valueTypeOf(type);
    if (valueType != null) {
      return List.of(valueType);
    }
    if (!type.isInterface() || !type.isSealed()) {
      return List.of();
    }
    List<Class<?>> all = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      List<Class<?>> members = membersOf(permitted);
      if (members.isEmpty()) {
        return List.of();
      }
      all.addAll(members);
    }
    return all;
  }
}
