package org.katlib.examples;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.katlib.evidence.Citation;
import org.katlib.goal.Party;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;

/** The library's own terms as a reader would say them. */
final class Words {
  private Words() {}

  /** {@return a constant's name in lower case words} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the place of a rating in the work with the medicine} */
  static String of(RatingMoment moment) {
    return switch (moment) {
      case BASELINE -> "before the treatment";
      case BEFORE_DOSING -> "sober, before the dose";
      case UNDER_INFLUENCE -> "while the medicine acts";
      case AFTER_RECOVERY -> "sober again, after the dose";
      case INTEGRATION -> "sober, in integration";
      case FOLLOW_UP -> "sober, at follow-up";
    };
  }

  /** {@return who it is whose view is told} */
  static String of(Informant informant) {
    return switch (informant) {
      case PATIENT -> "patient";
      case CLINICIAN -> "therapist";
      case CAREGIVER -> "someone close";
    };
  }

  /** {@return the same, as the one who does something} */
  static String withArticle(Informant informant) {
    return informant == Informant.CAREGIVER ? of(informant) : "the " + of(informant);
  }

  /** {@return those who agreed, the patient first} */
  static String of(Collection<Party> parties) {
    Set<Party> all = EnumSet.noneOf(Party.class);
    all.addAll(parties);
    if (all.size() == 1) {
      return "the " + list(all);
    }
    return String.join(" and ", all.stream().<Enum<?>>map(party -> party).map(Words::of).toList());
  }

  /** {@return a text as somebody's own words} */
  static String quoted(String words) {
    return "\u201c" + words + "\u201d";
  }

  /** {@return a text that begins a line} */
  static String capital(String words) {
    int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** {@return constants in the order of their type, as one text} */
  static String list(Collection<? extends Enum<?>> constants) {
    return String.join(
        ", ", constants.stream().sorted().map(constant -> of((Enum<?>) constant)).toList());
  }

  /** {@return names of a set in an order that does not change} */
  static <T> List<String> sorted(Collection<T> set, Function<T, String> name) {
    return set.stream().map(name).sorted().toList();
  }

  /** {@return a number without zeros that say nothing} */
  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  /** Adds a line that begins with a label, where there is something to tell. */
  static void add(String label, Optional<String> text, List<String> lines) {
    text.ifPresent(words -> lines.add(label + ": " + words));
  }

  /** Adds a line that begins with a label, where there is something to tell. */
  static void add(String label, List<String> texts, List<String> lines) {
    if (!texts.isEmpty()) {
      lines.add(label + ": " + String.join("; ", texts));
    }
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
