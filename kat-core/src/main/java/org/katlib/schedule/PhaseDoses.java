package org.katlib.schedule;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.rule.Concerns;

/** Every dose that a phase names: its own, the others beside it, and the steps of its ladder. */
final class PhaseDoses {
  private PhaseDoses() {}

  /** Reports the doses that no allowed number of devices makes. */
  static void reportUndeliverable(DosingPhase phase, int position, int most, Concerns concerns) {
    if (!isDeliverable(phase.getDose(), most)) {
      concerns.report("phases", position, "dose");
    }
    List<Dose> others = phase.getAlternativeDoses();
    for (int i = 0; i < others.size(); i++) {
      if (!isDeliverable(others.get(i), most)) {
        concerns.report("phases", position, "alternativeDoses", i);
      }
    }
    TitrationRule ladder = phase.getTitration().orElse(null);
    for (int i = 0; ladder != null && i < ladder.getSteps().size(); i++) {
      if (!isDeliverable(ladder.getSteps().get(i).getDose(), most)) {
        concerns.report("phases", position, "titration", "steps", i, "dose");
      }
    }
  }

  private static boolean isDeliverable(Dose dose, int most) {
    int devices = EsketamineSpray.countDevices(dose).orElse(0);
    return devices >= 1 && devices <= most;
  }

  /** Reports the doses that reach a mass of base per body mass, in mg/kg. */
  static void reportFrom(DosingPhase phase, int position, BigDecimal lowest, Concerns concerns) {
    if (reaches(phase.getDose(), lowest)) {
      concerns.report("phases", position, "dose");
    }
    List<Dose> others = phase.getAlternativeDoses();
    for (int i = 0; i < others.size(); i++) {
      if (reaches(others.get(i), lowest)) {
        concerns.report("phases", position, "alternativeDoses", i);
      }
    }
    TitrationRule ladder = phase.getTitration().orElse(null);
    for (int i = 0; ladder != null && i < ladder.getSteps().size(); i++) {
      TitrationStep step = ladder.getSteps().get(i);
      if (step.getInfusionTime().isEmpty() && reaches(step.getDose(), lowest)) {
        concerns.report("phases", position, "titration", "steps", i, "dose");
      }
    }
  }

  private static boolean reaches(Dose dose, BigDecimal lowest) {
    return dose instanceof WeightBasedDose perKilogram && base(perKilogram).compareTo(lowest) >= 0;
  }

  /** {@return whether a dose is more than another of its kind; doses of two kinds never are} */
  static boolean isMore(Dose dose, Dose other) {
    if (dose instanceof WeightBasedDose one && other instanceof WeightBasedDose two) {
      return base(one).compareTo(base(two)) > 0;
    }
    if (dose instanceof FixedDose one && other instanceof FixedDose two) {
      return base(one).compareTo(base(two)) > 0;
    }
    return dose instanceof DeviceDose one
        && other instanceof DeviceDose two
        && one.getDevices() > two.getDevices();
  }

  /** {@return whether two doses are one amount, whatever precision they were written in} */
  static boolean isSame(Dose dose, Dose other) {
    if (dose instanceof WeightBasedDose one && other instanceof WeightBasedDose two) {
      return one.getBasis() == two.getBasis()
          && one.getAmountPerBodyMass().isAsMuchAs(two.getAmountPerBodyMass());
    }
    if (dose instanceof FixedDose one && other instanceof FixedDose two) {
      return one.getBasis() == two.getBasis() && one.getAmount().isAsMuchAs(two.getAmount());
    }
    return dose.equals(other);
  }

  private static BigDecimal base(WeightBasedDose dose) {
    return base(dose.getAmountPerBodyMass().getValue(), dose.getBasis());
  }

  private static BigDecimal base(FixedDose dose) {
    return base(dose.getAmount().getValue(), dose.getBasis());
  }

  private static BigDecimal base(BigDecimal mass, SaltBasis basis) {
    return basis.toBase(mass);
  }
}
