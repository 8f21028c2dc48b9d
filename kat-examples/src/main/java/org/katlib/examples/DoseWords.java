package org.katlib.examples;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.schedule.DosingFrequency;
import org.katlib.schedule.DosingPhase;
import org.katlib.session.AdministeredDose;
import org.katlib.session.PlannedDose;

/** Doses in words, as an order or a record would give them. */
final class DoseWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DoseWords() {}

  static String of(AdministeredDose dose) {
    return drug(dose.getSubstance(), dose.getDose(), dose.getRoute(), dose.getForm())
        + dose.getDiluted().filter(diluted -> diluted).map(diluted -> ", diluted").orElse("")
        + dose.getEnd().map(end -> ", until " + TIME.format(end)).orElse("");
  }

  static String of(PlannedDose dose) {
    return drug(dose.getSubstance(), dose.getDose(), dose.getRoute(), dose.getForm())
        + dose.getInfusionTime().map(time -> " over " + of(time)).orElse("");
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
    words.append(' ').append(Words.of(phase.getRoute()));
    phase.getInfusionTime().ifPresent(time -> words.append(" over ").append(of(time)));
    words.append(", ").append(of(phase.getFrequency()));
    phase.getSessionCount().ifPresent(count -> words.append(", ").append(of(count)));
    phase
        .getMinimumInterval()
        .ifPresent(least -> words.append(", at least ").append(of(least)).append(" apart"));
    return words.toString();
  }

  private static String of(Dose dose) {
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

  private static String massIn(DoseForm form, Dose dose) {
    return form == DoseForm.NASAL_SPRAY_DEVICE && dose instanceof DeviceDose devices
        ? " (" + EsketamineSpray.massOf(devices.getDevices()).toPlainString() + " mg)"
        : "";
  }

  private static String of(SaltBasis basis) {
    return basis == SaltBasis.BASE ? "" : " of hydrochloride";
  }

  private static String of(DosingFrequency frequency) {
    int sessions = frequency.getSessions();
    int weeks = frequency.getWeeks();
    return (sessions == 1 ? "once" : sessions + " times")
        + (weeks == 1 ? " a week" : " in " + weeks + " weeks");
  }

  private static String of(int count) {
    return count + (count == 1 ? " session in all" : " sessions in all");
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
