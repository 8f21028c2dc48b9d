package org.katlib.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers of a score are rounded and written. */
final class ScoreNumbers {
  /** More decimals than this are no answer; adding such a number could fill the memory. */
  static final int MOST_DIGITS = 20;

  private static final int MOST_WRITTEN = 34;
  private static final int MEAN_DECIMALS = 4;

  private ScoreNumbers() {}

  /** {@return whether a number can be added to others without growing out of bounds} */
  static boolean isHandy(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  /** {@return whether a number has few enough digits to be written down} */
  static boolean isWritable(BigDecimal number) {
    return number.precision() <= MOST_WRITTEN && Math.abs((long) number.scale()) <= MOST_WRITTEN;
  }

  /** {@return the number without zeros at the end of its decimals: 20, never 2E+1 or 20.0} */
  static BigDecimal plain(BigDecimal number) {
    if (!isHandy(number)) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  static BigDecimal mean(BigDecimal sum, BigDecimal count) {
    return sum.divide(count, MEAN_DECIMALS, RoundingMode.HALF_UP);
  }

  static BigDecimal whole(BigDecimal sum, BigDecimal count) {
    return sum.divide(count, 0, RoundingMode.HALF_UP);
  }

  /** {@return whether a number that was written down is another, as far as its decimals go} */
  static boolean isSameAsWritten(BigDecimal written, BigDecimal number) {
    if (written.scale() < 0 || written.scale() > MEAN_DECIMALS) {
      return written.compareTo(number) == 0;
    }
    return written.compareTo(number.setScale(written.scale(), RoundingMode.HALF_UP)) == 0;
  }
}
