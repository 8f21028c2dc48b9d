package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Citation;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.validation.ValidationReport;
import picocli.CommandLine.Help.Ansi;

/** Findings for a reader: colours only on a terminal. */
final class TextReport implements Report {
  private static final String INDENT = "           ";

  private final Locale language;
  private final PrintWriter out;

  TextReport(Locale language, PrintWriter out) {
    this.language = language;
    this.out = out;
  }

  @Override
  public void add(Path file, TreatmentCourse course, ValidationReport found) {
    List<Finding> findings = found.getFindings();
    print(file + (course.isSynthetic() ? " (synthetic)" : "") + ": " + summary(findings));
    for (Finding finding : findings) {
      print("");
      add(course, finding);
    }
    print("");
  }

  private void add(TreatmentCourse course, Finding finding) {
    String label = Ansi.AUTO.string("@|" + colour(finding.getSeverity()) + " %-9s|@");
    print(
        String.format(Locale.ROOT, "  " + label, finding.getSeverity())
            + finding.getRuleId()
            + "  "
            + Place.of(course, finding.getPath()));
    print(INDENT + finding.getMessage(language));
    for (Citation citation : finding.getCitations()) {
      print(INDENT + "Source: " + citation.getText() + Words.standing(citation));
    }
    finding
        .getWaiver()
        .ifPresent(
            waiver ->
                print(
                    INDENT
                        + "Accepted by "
                        + Printable.of(waiver.getAuthor())
                        + " until "
                        + waiver.getExpiresOn()
                        + ": "
                        + Printable.of(waiver.getReason())));
    print(INDENT + "At: " + (finding.getPath().isEmpty() ? "/" : finding.getPath()));
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

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "bold,red";
      case WARNING -> "bold,yellow";
      case INFO -> "bold,blue";
    };
  }
}
