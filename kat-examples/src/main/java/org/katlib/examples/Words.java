package org.katlib.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.katlib.evidence.Citation;
import org.katlib.framework.TraumaInformedPrinciple;
import org.katlib.goal.Party;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.setting.SettingItem;

/** The library's own terms as a reader would say them. */
final class Words {
  private Words() {}

  /** {@return a constant's name in lower case words} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return a principle as it is published, with its commas} */
  static String of(TraumaInformedPrinciple principle) {
    return switch (principle) {
      case SAFETY, TRUSTWORTHINESS_AND_TRANSPARENCY, PEER_SUPPORT, COLLABORATION_AND_MUTUALITY ->
          of((Enum<?>) principle);
      case EMPOWERMENT_VOICE_AND_CHOICE -> "empowerment, voice and choice";
      case CULTURAL_HISTORICAL_AND_GENDER_ISSUES -> "cultural, historical and gender issues";
    };
  }

  /** {@return an item of a setting, as the guideline names it} */
  static String of(SettingItem item) {
    return switch (item) {
      case NATURE_ACCESS -> "access to nature";
      case OBJECTS_DECOR -> "objects and decor";
      case PROCEDURES_ASSESSMENTS -> "procedures and assessments";
      case SESSION_COUNTS -> "number of sessions";
      default -> of((Enum<?>) item);
    };
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

  /** {@return a text as somebody's own words, in one pair of quotation marks} */
  static String quoted(String words) {
    return "\u201c"
        + (isOneQuotation(words, '"', '"') || isOneQuotation(words, '\u201c', '\u201d')
            ? words.substring(1, words.length() - 1)
            : words)
        + "\u201d";
  }

  private static boolean isOneQuotation(String words, char opening, char closing) {
    return words.length() > 2
        && words.charAt(0) == opening
        && words.indexOf(closing, 1) == words.length() - 1;
  }

  /** {@return a sentence with its full stop, unless its last words bring an end with them} */
  static String sentence(String words) {
    return words.matches("(?s).*[.!?\u2026][\"\u201d]?") ? words : words + ".";
  }

  /** {@return a text that goes on after it, without the full stop that it may bring} */
  static String open(String words) {
    return words.endsWith(".") && !words.endsWith("..")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** {@return texts as one says them in a row: the last joined by "and"} */
  static String row(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
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

  /** {@return a number to one decimal, which is as far as a listener follows} */
  static String rounded(BigDecimal number) {
    return number(number.setScale(1, RoundingMode.HALF_UP));
  }

  /** Adds a line that begins with a label, where there is something to tell. */
  static void add(String label, Optional<String> text, List<String> lines) {
    text.ifPresent(words -> lines.add(label + ": " + words));
  }

  /** Adds a line that begins with a label, where there is something to tell. */
  static void add(String label, List<String> texts, List<String> lines) {
    if (!texts.isEmpty()) {
      List<String> items = new ArrayList<>(texts);
      items.subList(0, texts.size() - 1).replaceAll(Words::open);
      lines.add(label + ": " + String.join("; ", items));
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
