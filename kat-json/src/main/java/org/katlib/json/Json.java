package org.katlib.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The JSON parsers and generators that the codec works with. */
final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(new Limits())
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Json() {}

  /** {@return a parser of what stands from an offset on} */
  static JsonParser parser(Document document, int offset) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), document.bytes(), offset, document.length() - offset);
  }

  /** {@return a generator into a sink, on one line or indented} */
  static JsonGenerator generator(ByteSink sink, boolean indented) {
    return FACTORY.createGenerator(indented ? Indented.INSTANCE : ObjectWriteContext.empty(), sink);
  }

  /** Two blanks a level, each element on a line of its own, the same on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    static final Indented INSTANCE = new Indented();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
      printer.indentObjectsWith(INDENTER);
      printer.indentArraysWith(INDENTER);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
