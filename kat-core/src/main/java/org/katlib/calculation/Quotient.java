package org.katlib.calculation;

import java.math.BigDecimal;

/** What a division gives as it is written, and whether that is all of it. */
record Quotient(BigDecimal value, boolean exact) {
  static Quotient of(BigDecimal number, BigDecimal by, Precision precision) {
    BigDecimal value = number.divide(by, precision.decimals(), precision.rounding());
    if (value.signum() == 0 && number.signum() != 0) {
      throw new IllegalArgumentException(
          "rounded so, nothing would be left: keep more digits after the point");
    }
    return new Quotient(value, value.multiply(by).compareTo(number) == 0);
  }

  /** A rounded number is never told as if it were exact. */
  String about() {
    return exact ? "" : "about ";
  }
}
