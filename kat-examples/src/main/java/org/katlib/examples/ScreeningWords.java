package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.katlib.screening.Answer;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningTest;

/** A screening in words: what was found, what is not known, and what was decided. */
final class ScreeningWords {
  private ScreeningWords() {}

  static List<String> of(Screening screening) {
    List<String> lines = new ArrayList<>();
    answered(screening, Answer.YES, lines);
    answered(screening, Answer.UNKNOWN, lines);
    long denied =
        screening.getAnswers().stream().filter(answer -> answer.getAnswer() == Answer.NO).count();
    if (denied > 0) {
      lines.add("Answered no: " + denied + (denied == 1 ? " question" : " questions"));
    }
    screening.getTests().forEach(test -> lines.add(of(test)));
    screening
        .getHepaticImpairment()
        .filter(impairment -> impairment != HepaticImpairment.NONE)
        .ifPresent(impairment -> lines.add("Liver: " + liver(impairment)));
    screening
        .getFailedAntidepressants()
        .ifPresent(count -> lines.add("Antidepressants that failed in this episode: " + count));
    screening
        .getAsaClass()
        .ifPresent(status -> lines.add("Physical status (ASA): " + status.name()));
    screening.getPastAnaesthesia().ifPresent(words -> lines.add("Past anaesthesia: " + words));
    screening.getAirway().ifPresent(words -> lines.add("Airway: " + words));
    screening.getAllergies().ifPresent(words -> lines.add("Allergies: " + words));
    screening.getDecision().ifPresent(decision -> decided(decision, lines));
    return lines;
  }

  private static void answered(Screening screening, Answer sought, List<String> lines) {
    for (ScreeningAnswer answer : screening.getAnswers()) {
      if (answer.getAnswer() == sought) {
        lines.add(
            (sought == Answer.YES ? "Answered yes: " : "Not known: ")
                + name(answer)
                + answer.getOccurredOn().map(day -> ", " + day).orElse("")
                + answer.getNote().map(note -> " (" + note + ")").orElse(""));
      }
    }
  }

  private static String liver(HepaticImpairment impairment) {
    String name = impairment.name();
    return "Child-Pugh " + name.substring(name.length() - 1);
  }

  private static String name(ScreeningAnswer answer) {
    return ConditionCatalogue.find(answer.getCondition())
        .map(condition -> condition.getName(Locale.ENGLISH))
        .orElse(answer.getCondition().getText());
  }

  private static String of(ScreeningTest test) {
    return "Tested, "
        + test.getDoneOn()
        + ": "
        + Words.of(test.getKind())
        + ", "
        + Words.of(test.getResult())
        + test.getNote().map(note -> " (" + note + ")").orElse("");
  }

  private static void decided(ClearanceDecision decision, List<String> lines) {
    lines.add("Decision: " + Words.of(decision.getClearance()));
    decision.getConditions().forEach(words -> lines.add("- on condition: " + words));
    decision.getReasons().forEach(words -> lines.add("- because: " + words));
  }
}
