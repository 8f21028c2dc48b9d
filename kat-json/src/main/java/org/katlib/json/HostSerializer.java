package org.katlib.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value as the codec does, token by token into whatever the host writes. */
final class HostSerializer extends ValueSerializer<Object> {
  private final Codec<Object> codec;

  HostSerializer(Codec<Object> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    boolean textual = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    byte[] bytes = KatJson.write(codec, value, false);
    try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (textual && token == JsonToken.VALUE_NUMBER_FLOAT) {
          generator.writeNumber(parser.getString()); // plain, whatever the host's numbers look like
        } else {
          generator.copyCurrentEventExact(parser);
        }
      }
    }
  }

  /** No class name goes into a document, whatever the mapper does elsewhere. */
  @Override
  public void serializeWithType(
      Object value,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer typeSerializer) {
    serialize(value, generator, context);
  }
}
