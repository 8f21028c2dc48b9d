package org.katlib.course;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;

/**
 * The doses of one session added up, in base: those per body mass apart from those that are not.
 */
final class SessionTotal {
  private BigDecimal perKilogram = BigDecimal.ZERO;
  private BigDecimal fixed = BigDecimal.ZERO;

  /** Adds a dose; a number of devices counts nothing here. */
  void add(Dose dose) {
    if (dose instanceof WeightBasedDose weighed) {
      BigDecimal amount = weighed.getAmountPerBodyMass().getValue();
      perKilogram = perKilogram.add(weighed.getBasis().toBase(amount));
    } else if (dose instanceof FixedDose mass) {
      fixed = fixed.add(mass.getBasis().toBase(mass.getAmount().getValue()));
    }
  }

  /** {@return whether it is more than so many mg/kg; without a weight, as far as it can be told} */
  boolean isAbove(BigDecimal highest, @Nullable BodyWeight weight) {
    return weight == null
        ? perKilogram.compareTo(highest) > 0
        : massOfBase(weight).compareTo(highest.multiply(weight.getMass().getValue())) > 0;
  }

  /** {@return the mass in mg; without a weight, of the fixed doses alone} */
  BigDecimal massOfBase(@Nullable BodyWeight weight) {
    return weight == null ? fixed : fixed.add(perKilogram.multiply(weight.getMass().getValue()));
  }
}
