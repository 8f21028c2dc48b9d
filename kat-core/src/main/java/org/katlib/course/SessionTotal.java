package org.katlib.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;
import org.katlib.session.DosingSession;
import org.katlib.session.DrugDose;

/**
 * The doses of one drug by some routes in one session, added up in base; a number of devices counts
 * nothing here.
 */
final class SessionTotal {
  private final Substance substance;
  private final Set<Route> routes;

  SessionTotal(Substance substance, Route... routes) {
    this.substance = substance;
    this.routes = Set.of(routes);
  }

  /**
   * How the total compares with so many mg/kg: below 0, 0, or above.
   *
   * @param doses the doses of the session, planned or given
   * @param perKilogram the bound, in mg/kg of base
   * @param weight the patient's weight; without one the doses per body mass alone are compared
   * @return the comparison; below 0 where there is no such dose
   */
  int compare(List<? extends DrugDose> doses, BigDecimal perKilogram, @Nullable BodyWeight weight) {
    BigDecimal total = null;
    for (int i = 0; i < doses.size(); i++) {
      if (isCounted(doses.get(i))) {
        BigDecimal more = perKilogram(doses.get(i).getDose());
        total = total == null ? more : total.add(more);
      }
    }
    if (total == null) {
      return -1;
    }
    BigDecimal fixed = fixed(doses);
    if (weight == null || fixed.signum() == 0) {
      return total.compareTo(perKilogram);
    }
    BigDecimal body = weight.getMass().getValue();
    return total.multiply(body).add(fixed).compareTo(perKilogram.multiply(body));
  }

  /**
   * How the total compares with so many mg: below 0, 0, or above.
   *
   * @param doses the doses of the session, planned or given
   * @param milligrams the bound, in mg of base
   * @param weight the patient's weight; without one the fixed doses alone are compared
   * @return the comparison; below 0 where there is no such dose
   */
  int compareMass(
      List<? extends DrugDose> doses, BigDecimal milligrams, @Nullable BodyWeight weight) {
    if (!isIn(doses)) {
      return -1;
    }
    BigDecimal total = fixed(doses);
    for (int i = 0; i < doses.size() && weight != null; i++) {
      if (isCounted(doses.get(i)) && doses.get(i).getDose() instanceof WeightBasedDose dose) {
        total = total.add(perKilogram(dose).multiply(weight.getMass().getValue()));
      }
    }
    return total.compareTo(milligrams);
  }

  /** Whether there is such a dose. */
  boolean isIn(List<? extends DrugDose> doses) {
    for (int i = 0; i < doses.size(); i++) {
      if (isCounted(doses.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The doses whose comparison counts: the given ones, or those planned while none was given. */
  static List<? extends DrugDose> givenOrPlanned(DosingSession session) {
    return session.getAdministeredDoses().isEmpty()
        ? session.getPlannedDoses()
        : session.getAdministeredDoses();
  }

  private boolean isCounted(DrugDose dose) {
    return dose.getSubstance() == substance && routes.contains(dose.getRoute());
  }

  private BigDecimal fixed(List<? extends DrugDose> doses) {
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < doses.size(); i++) {
      if (isCounted(doses.get(i)) && doses.get(i).getDose() instanceof FixedDose dose) {
        total = total.add(dose.getBasis().toBase(dose.getAmount().getValue()));
      }
    }
    return total;
  }

  private static BigDecimal perKilogram(Dose dose) {
    return dose instanceof WeightBasedDose weighed
        ? weighed.getBasis().toBase(weighed.getAmountPerBodyMass().getValue())
        : BigDecimal.ZERO;
  }
}
