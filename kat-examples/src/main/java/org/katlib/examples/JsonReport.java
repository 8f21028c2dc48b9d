package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Citation;
import org.katlib.rule.Finding;
import org.katlib.rule.Waiver;
import org.katlib.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;

/** Findings for a program: one array of objects. */
final class JsonReport implements Report {
  private final Locale language;
  private final JsonGenerator json;

  JsonReport(Locale language, PrintWriter out) {
    this.language = language;
    this.json = JsonOutput.to(out);
    json.writeStartArray();
  }

  @Override
  public void add(Path file, TreatmentCourse course, ValidationReport found) {
    for (Finding finding : found.getFindings()) {
      json.writeStartObject();
      json.writeStringProperty("file", file.toString());
      json.writeStringProperty("ruleId", finding.getRuleId().getText());
      json.writeStringProperty("severity", Words.of(finding.getSeverity()));
      json.writeStringProperty("path", finding.getPath());
      json.writeStringProperty("message", finding.getMessage(language));
      json.writeArrayPropertyStart("citations");
      for (Citation citation : finding.getCitations()) {
        JsonOutput.write(json, citation);
      }
      json.writeEndArray();
      finding.getWaiver().ifPresent(this::write);
      json.writeEndObject();
    }
  }

  private void write(Waiver waiver) {
    json.writeObjectPropertyStart("waiver");
    json.writeStringProperty("author", waiver.getAuthor());
    json.writeStringProperty("reason", waiver.getReason());
    json.writeStringProperty("expiresOn", waiver.getExpiresOn().toString());
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
