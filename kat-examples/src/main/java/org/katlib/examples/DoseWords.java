package org.katlib.examples;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosePurpose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.schedule.DosingFrequency;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.ReviewPoint;
import org.katlib.schedule.TitrationRule;
import org.katlib.schedule.TitrationStep;
import org.katlib.session.AdministeredDose;
import org.katlib.session.PlannedDose;

/** Doses in words, as an order or a record would give them. */
final class DoseWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DoseWords() {}

  static String of(AdministeredDose dose) {
    String strength = dose.getProductStrength().map(of -> ", product of " + of).orElse("");
    return drug(dose.getSubstance(), dose.getDose(), dose.getRoute(), dose.getForm())
        + purpose(dose.getPurpose())
        + dose.getVolume().map(volume -> ", " + volume).orElse("")
        + strength
        + dose.getDiluted().filter(diluted -> diluted).map(diluted -> ", diluted").orElse("")
        + dose.getEnd().map(end -> ", until " + TIME.format(end)).orElse("")
        + dose.getHeldFor().map(time -> ", held for " + of(time)).orElse("")
        + dose.getMouthContents().map(saliva -> ", then " + Words.of(saliva)).orElse("")
        + dose.getHeadReclined()
            .map(yes -> yes ? ", head reclined" : ", head not reclined")
            .orElse("")
        + dose.getLot().map(lot -> ", lot " + lot).orElse("");
  }

  static String of(PlannedDose dose) {
    return drug(dose.getSubstance(), dose.getDose(), dose.getRoute(), dose.getForm())
        + purpose(dose.getPurpose())
        + dose.getInfusionTime().map(time -> " over " + of(time)).orElse("");
  }

  /** The first dose of a session needs no word; a further one says what it is for. */
  private static String purpose(Optional<DosePurpose> purpose) {
    return purpose
        .filter(what -> what != DosePurpose.INITIAL)
        .map(what -> ", as " + Words.of(what))
        .orElse("");
  }

  private static String drug(Substance substance, Dose dose, Route route, DoseForm form) {
    String mass = substance == Substance.ESKETAMINE ? massIn(form, dose) : "";
    String way = Words.of(route) + " (" + Words.of(form) + ")";
    return Words.of(substance) + " " + of(dose) + mass + " " + way;
  }

  static String of(DosingPhase phase) {
    StringBuilder words = new StringBuilder(Words.of(phase.getKind()));
    words.append(": ").append(of(phase.getDose()));
    words.append(massIn(phase.getForm(), phase.getDose()));
    for (Dose other : phase.getAlternativeDoses()) {
      words.append(" or ").append(of(other)).append(massIn(phase.getForm(), other));
    }
    words.append(' ').append(Words.of(phase.getRoute()));
    phase.getInfusionTime().ifPresent(time -> words.append(" over ").append(of(time)));
    words.append(", ").append(of(phase.getFrequency()));
    phase.getAlternativeFrequencies().forEach(other -> words.append(" or ").append(of(other)));
    phase.getWeeks().ifPresent(weeks -> words.append(" for ").append(count(weeks, "week")));
    phase.getSessionCount().ifPresent(count -> words.append(", ").append(of(count)));
    phase
        .getMinimumInterval()
        .ifPresent(least -> words.append(", at least ").append(of(least)).append(" apart"));
    if (!phase.getStopWhen().isEmpty()) {
      words.append(", stopped for ");
      words.append(String.join(" or ", phase.getStopWhen().stream().map(Words::of).toList()));
    }
    return words.toString();
  }

  static String of(Dose dose) {
    if (dose instanceof FixedDose fixed) {
      return fixed.getAmount() + of(fixed.getBasis());
    } else if (dose instanceof WeightBasedDose perKilogram) {
      return perKilogram.getAmountPerBodyMass() + of(perKilogram.getBasis());
    } else if (dose instanceof DeviceDose devices) {
      int count = devices.getDevices();
      return count + (count == 1 ? " device" : " devices");
    }
    throw new IllegalArgumentException("an unknown kind of dose");
  }

  /** {@return the steps and the ground of a ladder, over two lines} */
  static List<String> of(TitrationRule ladder, DoseForm form) {
    List<String> steps = new ArrayList<>();
    for (TitrationStep step : ladder.getSteps()) {
      steps.add(
          of(step.getDose())
              + massIn(form, step.getDose())
              + step.getInfusionTime().map(time -> " over " + of(time)).orElse(""));
    }
    return List.of("Ladder: " + String.join(", ", steps), "  " + ground(ladder));
  }

  private static String ground(TitrationRule ladder) {
    StringBuilder words =
        new StringBuilder(
            switch (ladder.getCriterion()) {
              case IMPROVEMENT_BELOW ->
                  "raised below "
                      + ladder.getRaiseBelowImprovement().orElseThrow()
                      + " % improvement";
              case SESSIONS_DONE -> "raised after its sessions";
              case JUDGEMENT -> "raised by clinical judgement";
              case NOT_READ -> "when: not read";
              case NEVER -> "never raised";
            });
    ladder
        .getSessionsAtStep()
        .ifPresent(least -> words.append(", after at least ").append(count(least, "session")));
    ladder
        .getMinimumStepInterval()
        .ifPresent(least -> words.append(", steps at least ").append(of(least)).append(" apart"));
    words.append(ladder.isRaisedOnlyIfTolerated() ? ", only if tolerated" : "");
    words.append(ladder.isLoweredIfNotTolerated() ? ", lowered if not tolerated" : "");
    return words.append(source(ladder.getBasedOn())).toString();
  }

  static String of(ReviewPoint point) {
    String question =
        switch (point.getQuestion()) {
          case CONTINUE_OR_STOP -> "continue or stop";
          case RAISE_DOSE -> "another dose";
          case SPACE_OUT -> "space out";
        };
    String when =
        point.getAfterDays().isPresent()
            ? count(point.getAfterDays().getAsInt(), "day")
            : count(point.getAfterSessions().orElseThrow(), "session");
    return "Review after " + when + ": " + question + source(point.getBasedOn());
  }

  private static String source(Optional<String> basedOn) {
    return basedOn.map(source -> " [" + source + "]").orElse("");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String massIn(DoseForm form, Dose dose) {
    return form == DoseForm.NASAL_SPRAY_DEVICE && dose instanceof DeviceDose devices
        ? " (" + EsketamineSpray.massOf(devices.getDevices()).toPlainString() + " mg)"
        : "";
  }

  private static String of(SaltBasis basis) {
    return basis == SaltBasis.BASE ? "" : " of hydrochloride";
  }

  static String of(DosingFrequency frequency) {
    int sessions = frequency.getSessions();
    int weeks = frequency.getWeeks();
    return (sessions == 1 ? "once" : sessions + " times")
        + (weeks == 1 ? " a week" : " in " + weeks + " weeks");
  }

  private static String of(int count) {
    return count(count, "session") + " in all";
  }

  private static String of(Duration time) {
    if (time.toSecondsPart() > 0) {
      return time.toSeconds() + " s";
    }
    return time.toHours() > 0 && time.toMinutesPart() == 0
        ? time.toHours() + " h"
        : time.toMinutes() + " min";
  }
}
