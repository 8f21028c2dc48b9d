package org.katlib.examples;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.journey.DayEvent;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.DissociationScale;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** One event of a dosing session in words. */
final class DaySentence {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DaySentence() {}

  static void add(DayEvent event, List<String> lines) {
    if (event instanceof DayEvent.PreDoseChecked checked) {
      lines.add(checks(checked.checks()));
    } else if (event instanceof DayEvent.VitalSignsTaken taken) {
      lines.add(signs(taken.signs()));
    } else if (event instanceof DayEvent.DoseGiven given) {
      lines.add("Given: " + DoseWords.of(given.dose()));
      given.dose().getDeviation().ifPresent(why -> lines.add("Otherwise than planned: " + why));
    } else if (event instanceof DayEvent.SedationRated rated) {
      lines.add(sedation(rated.rating()));
    } else if (event instanceof DayEvent.DissociationRated rated) {
      lines.add(dissociation(rated.rating()));
    } else if (event instanceof DayEvent.EffectBegan began) {
      lines.add("Begins: " + Words.of(began.effect().getKind()));
    } else if (event instanceof DayEvent.EffectPassed passed) {
      lines.add(
          "Has passed: "
              + Words.of(passed.effect().getKind())
              + passed
                  .effect()
                  .getTimeToResolve()
                  .map(time -> ", after " + time.toMinutes() + " min")
                  .orElse(""));
    } else if (event instanceof DayEvent.AdverseEventBegan began) {
      lines.add(adverse(began.event()));
      began.event().getDescription().ifPresent(lines::add);
    } else if (event instanceof DayEvent.AdverseEventPassed passed) {
      lines.add("Adverse event over: " + name(passed.event()));
    } else if (event instanceof DayEvent.RescueGiven rescue) {
      lines.add(rescue(rescue.measure()));
      rescue.measure().getOutcome().ifPresent(outcome -> lines.add("Outcome: " + outcome));
    } else if (event instanceof DayEvent.DischargeAssessed assessed) {
      lines.add(discharge(assessed.assessment()));
    } else if (event instanceof DayEvent.HandedOver) {
      lines.add("Handed over to the support person.");
    } else {
      throw new IllegalArgumentException("an unknown kind of event");
    }
  }

  private static String checks(PreDoseChecks checks) {
    List<String> words = new ArrayList<>();
    LocalDate day = checks.getAt().toLocalDate();
    time("last food", checks.getLastFood(), day, words);
    time("last drink", checks.getLastLiquid(), day, words);
    time("last nasal spray", checks.getLastNasalSpray(), day, words);
    checks
        .getDrivingBanAccepted()
        .ifPresent(yes -> words.add("no driving until the next day: " + (yes ? "agreed" : "no")));
    return "Asked before the dose: " + (words.isEmpty() ? "nothing recorded" : join(words));
  }

  private static void time(
      String label, Optional<OffsetDateTime> at, LocalDate day, List<String> words) {
    at.ifPresent(time -> words.add(label + " " + TIME.format(time) + before(time, day)));
  }

  private static String before(OffsetDateTime time, LocalDate day) {
    LocalDate then = time.toLocalDate();
    if (then.equals(day)) {
      return "";
    }
    return then.equals(day.minusDays(1)) ? " the day before" : " on " + then;
  }

  private static String signs(VitalSigns signs) {
    List<String> words = new ArrayList<>();
    signs.getBloodPressure().ifPresent(pressure -> words.add("blood pressure " + of(pressure)));
    signs.getPulse().ifPresent(pulse -> words.add("pulse " + pulse + " per minute"));
    signs.getRespiratoryRate().ifPresent(rate -> words.add(rate + " breaths per minute"));
    signs
        .getOxygenSaturation()
        .ifPresent(percent -> words.add("oxygen saturation " + percent + " %"));
    return "Measured: " + (words.isEmpty() ? "nothing recorded" : join(words));
  }

  private static String of(BloodPressure pressure) {
    return pressure.getSystolic() + "/" + pressure.getDiastolic() + " mmHg";
  }

  private static String sedation(SedationRating rating) {
    return "Sedation: " + Words.of(rating.getLevel()) + ", MOAA/S " + rating.getLevel().getScore();
  }

  private static String dissociation(DissociationRating rating) {
    List<String> words = new ArrayList<>();
    rating.getPresent().ifPresent(yes -> words.add(yes ? "present" : "absent"));
    if (rating.getScore().isPresent()) {
      int highest = rating.getScale().getHighest();
      words.add(name(rating.getScale()) + " " + rating.getScore().getAsInt() + " of " + highest);
    }
    return "Dissociation: " + join(words);
  }

  private static String name(DissociationScale scale) {
    return scale.name().replace('_', '-');
  }

  private static String adverse(AdverseEvent event) {
    List<String> words = new ArrayList<>();
    words.add(name(event));
    String version = event.getGradeScale().map(scale -> " (" + scale + ")").orElse("");
    event.getGrade().ifPresent(grade -> words.add("grade " + grade + version));
    words.add(event.isSerious() ? "serious" + criteria(event) : "not serious");
    event.getRelatedness().ifPresent(related -> words.add(Words.of(related)));
    return "Adverse event: " + join(words);
  }

  private static String name(AdverseEvent event) {
    return event.getKind() == AdverseEventKind.OTHER
        ? "one that is not on the list"
        : Words.of(event.getKind());
  }

  private static String criteria(AdverseEvent event) {
    List<String> names = event.getSeriousnessCriteria().stream().sorted().map(Words::of).toList();
    return names.isEmpty() ? "" : " (" + join(names) + ")";
  }

  private static String rescue(RescueMeasure measure) {
    return "Help given: "
        + Words.of(measure.getKind())
        + measure.getMedicine().map(medicine -> ", " + medicine).orElse("");
  }

  private static String discharge(DischargeAssessment assessment) {
    List<String> words = new ArrayList<>();
    words.add(Words.of(assessment.getDecision()));
    assessment
        .getClinicallyStable()
        .ifPresent(yes -> words.add(yes ? "clinically stable" : "not clinically stable"));
    assessment.getAldrete().ifPresent(score -> words.add(DischargeWords.of(score)));
    assessment.getPadss().ifPresent(score -> words.add(DischargeWords.of(score)));
    assessment
        .getInstructionsGiven()
        .ifPresent(yes -> words.add(yes ? "instructions given" : "no instructions given"));
    return "Discharge: " + join(words);
  }

  private static String join(List<String> words) {
    return String.join(", ", words);
  }
}
