package org.katlib.examples;

import java.util.List;
import java.util.Locale;
import org.katlib.evidence.Citation;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;

/** The library's own terms as a reader would say them. */
final class Words {
  private Words() {}

  /** {@return a constant's name in lower case words} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return how many findings of a weight there are} */
  static String count(List<Finding> findings, Severity severity, String noun) {
    long count = findings.stream().filter(finding -> finding.getSeverity() == severity).count();
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@return the grade of a citation, and how sure the library is of it} */
  static String standing(Citation citation) {
    String confidence =
        switch (citation.getConfidence()) {
          case CONFIRMED -> "";
          case CONFIRMED_SECONDARY -> ", as another page reports it";
          case UNCONFIRMED -> ", unconfirmed";
        };
    return " [" + of(citation.getGrade()) + confidence + "]";
  }
}
