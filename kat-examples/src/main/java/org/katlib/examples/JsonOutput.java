package org.katlib.examples;

import java.io.PrintWriter;
import org.katlib.evidence.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON that is printed: indented, with the same line ends on every machine. */
final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonOutput() {}

  static JsonGenerator to(PrintWriter out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  static void write(JsonGenerator json, Citation citation) {
    json.writeStartObject();
    json.writeStringProperty("source", citation.getSource());
    json.writeStringProperty("text", citation.getText());
    json.writeStringProperty("grade", Words.of(citation.getGrade()));
    json.writeStringProperty("confidence", Words.of(citation.getConfidence()));
    json.writeEndObject();
  }
}
