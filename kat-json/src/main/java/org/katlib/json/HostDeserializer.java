package org.katlib.json;

import org.katlib.json.KatJsonException.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Copies a value out of a host's data, and reads the copy as strictly as any document. */
final class HostDeserializer extends StdDeserializer<Object> {
  private final transient Codec<Object> codec;

  HostDeserializer(Class<?> type, Codec<Object> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    TokenStreamLocation place = parser.currentTokenLocation();
    int line = Math.max(1, place.getLineNr());
    int column = Math.max(1, place.getColumnNr());
    try {
      return KatJson.read(Document.of(copy(parser)), codec);
    } catch (KatJsonException e) {
      throw e.within(line, column);
    }
  }

  /** No class name is read from a document, whatever the mapper does elsewhere. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
    return deserialize(parser, context);
  }

  private static byte[] copy(JsonParser parser) {
    ByteSink sink = new ByteSink();
    try (JsonGenerator generator = Json.generator(sink, false)) {
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth > Limits.DEPTH) {
          throw new KatJsonException(Kind.LIMIT, "", 1, 1, Limits.TOO_DEEP);
        }
        if (token.isNumeric()) {
          // As it stands: a number made of 1e999999999 would fill the memory when written out.
          generator.writeNumber(parser.getString());
        } else {
          generator.copyCurrentEvent(parser);
        }
      } while (depth > 0 && parser.nextToken() != null);
    }
    return sink.take();
  }
}
