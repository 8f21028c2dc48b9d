package org.katlib.calculation;

import java.math.BigDecimal;
import java.time.Duration;
import org.katlib.dosing.SaltBasis;
import org.katlib.quantity.Quantity;

/** Numbers as they are written: a leading zero, no trailing ones, no exponent. */
final class NumberStyle {
  private NumberStyle() {}

  static String of(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static String of(Quantity<?> amount) {
    return of(amount.getValue()) + " " + amount.getUnit();
  }

  /** Labels count base, so that only the hydrochloride is named. */
  static String of(Quantity<?> amount, SaltBasis basis) {
    return of(amount) + (basis == SaltBasis.BASE ? "" : " of hydrochloride");
  }

  static String of(Duration span) {
    return span.toSecondsPart() == 0 ? span.toMinutes() + " min" : span.toSeconds() + " s";
  }
}
