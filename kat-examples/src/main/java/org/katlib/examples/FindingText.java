package org.katlib.examples;

import java.io.PrintWriter;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Citation;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import picocli.CommandLine.Help.Ansi;

/** One finding for a reader: what, where, on whose word, and who accepted it. */
final class FindingText {
  private static final String INDENT = "           ";

  private final Locale language;
  private final PrintWriter out;

  FindingText(Locale language, PrintWriter out) {
    this.language = language;
    this.out = out;
  }

  void add(TreatmentCourse course, Finding finding) {
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

  private void print(String line) {
    out.print(line + "\n");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "bold,red";
      case WARNING -> "bold,yellow";
      case INFO -> "bold,blue";
    };
  }
}
