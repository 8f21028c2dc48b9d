package org.katlib.json;

import java.math.BigDecimal;
import org.katlib.json.KatJsonException.Kind;

/** Numbers of the wire: exact, bounded, and never converted. */
final class Decimals {
  private static final int LONG_LENGTH = 20;

  private Decimals() {}

  /** Counted as they would be written out, before any of them is. */
  static boolean hasTooManyDigits(BigDecimal value) {
    long scale = value.scale();
    long digits = scale < 0 ? value.precision() - scale : value.precision();
    return digits > Limits.DECIMAL_DIGITS || scale > Limits.DECIMAL_DIGITS;
  }

  /** {@return the current value, with the zeros it was written with} */
  static BigDecimal read(Input in) {
    CharSlice number = in.number(false);
    BigDecimal value;
    try {
      value = new BigDecimal(number.characters(), number.from(), number.length());
    } catch (NumberFormatException e) {
      throw in.fail(Kind.LIMIT, Limits.TOO_MANY_DIGITS); // an exponent beyond all bounds
    }
    if (hasTooManyDigits(value)) {
      throw in.fail(Kind.LIMIT, Limits.TOO_MANY_DIGITS);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  static int readInt(Input in) {
    long value = readLong(in);
    if (value != (int) value) {
      throw in.fail(Kind.BAD_VALUE, "expected a whole number of 32 bits");
    }
    return (int) value;
  }

  static long readLong(Input in) {
    CharSlice number = in.number(true);
    if (number.length() <= LONG_LENGTH) {
      try {
        return Long.parseLong(number.text());
      } catch (NumberFormatException e) {
        // Told below.
      }
    }
    throw in.fail(Kind.BAD_VALUE, "expected a whole number of 64 bits");
  }
}
