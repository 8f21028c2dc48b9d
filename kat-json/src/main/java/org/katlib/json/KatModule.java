package org.katlib.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.katlib.model.TextValue;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * The library's types in a host's own Jackson mapper.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KatModule()).build();
 * }</pre>
 *
 * <p>A value type or family is a whole document, with {@code "katVersion"} and {@code "type"},
 * wherever it stands in the host's data; ids are texts, and amounts objects with their unit. They
 * are read and written as {@link KatJson} does, whatever the mapper's settings. A {@link
 * KatJsonException} points into the document, not into the host's data, whose own keys may name a
 * patient; its line and column are those where the document begins in the data. The mapper may wrap
 * it in an exception of its own.
 *
 * <p>On the class path {@code findAndAddModules()} finds it; on the module path it is named.
 */
public final class KatModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public KatModule() {
    super("org.katlib.json");
  }

  /** Here, not in {@code KatJson}, which must load where databind is absent. */
  static JsonMapper newMapper() {
    return JsonMapper.builder().addModule(new KatModule()).build();
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addSerializers(new KatSerializers());
    context.addDeserializers(new KatDeserializers());
    context.addKeySerializers(new KatKeySerializers());
    context.addKeyDeserializers(new HostKeys.Deserializers());
  }

  private static final class KatSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      Codec<Object> codec = Codecs.findForHost(type.getRawClass());
      return codec == null ? null : new HostSerializer(codec);
    }
  }

  private static final class KatKeySerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return TextValue.class.isAssignableFrom(type.getRawClass())
          ? new HostKeys.Serializer()
          : null;
    }
  }

  private static final class KatDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Codec<Object> codec = Codecs.findForHost(type.getRawClass());
      return codec == null ? null : new HostDeserializer(type.getRawClass(), codec);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Codecs.findForHost(type) != null;
    }
  }
}
