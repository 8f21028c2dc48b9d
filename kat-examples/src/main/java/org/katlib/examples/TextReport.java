package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.validation.ValidationReport;

/** Findings for a reader: colours only on a terminal. */
final class TextReport implements Report {
  private final FindingText text;
  private final PrintWriter out;

  TextReport(Locale language, String judgedBy, PrintWriter out) {
    this.text = new FindingText(language, out);
    this.out = out;
    print(judgedBy);
    print("");
  }

  @Override
  public void add(Path file, TreatmentCourse course, ValidationReport found) {
    List<Finding> findings = found.getFindings();
    print(file + (course.isSynthetic() ? " (synthetic)" : "") + ": " + summary(findings));
    for (Finding finding : findings) {
      print("");
      text.add(course, finding);
    }
    print("");
  }

  @Override
  public void end() {
    out.flush();
  }

  private void print(String line) {
    out.print(line + "\n");
  }

  private static String summary(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "nothing to report";
    }
    long accepted = findings.stream().filter(finding -> finding.getWaiver().isPresent()).count();
    return Words.count(findings, Severity.ERROR, "error")
        + ", "
        + Words.count(findings, Severity.WARNING, "warning")
        + ", "
        + Words.count(findings, Severity.INFO, "note")
        + (accepted == 0 ? "" : "; " + accepted + " of them accepted");
  }
}
