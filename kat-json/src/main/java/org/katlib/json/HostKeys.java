package org.katlib.json;

import org.jspecify.annotations.Nullable;
import org.katlib.model.TextValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Ids and codes as the keys of a host's maps: the text itself, which {@code toString} may mask. */
final class HostKeys {
  private HostKeys() {}

  /** Writes a key. */
  static final class Serializer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
      generator.writeName(((TextValue) key).getText());
    }
  }

  /** Reads keys. */
  static final class Deserializers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Class<?> raw = type.getRawClass();
      return TextValue.class.isAssignableFrom(raw) && Codecs.findForHost(raw) != null
          ? new Reader(new TextValueCodec(raw))
          : null;
    }
  }

  private static final class Reader extends KeyDeserializer {
    private final TextValueCodec codec;

    Reader(TextValueCodec codec) {
      this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return codec.readKey(key);
    }
  }
}
