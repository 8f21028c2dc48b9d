package org.katlib.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact, non-negative amount in the one unit of its type.
 *
 * @param <Q> the type of amount
 */
public abstract sealed class Quantity<Q extends Quantity<Q>> implements Comparable<Q>
    permits BodyMass,
        Length,
        Mass,
        MassConcentration,
        MassPerBodyMass,
        MassRate,
        MassRatePerBodyMass,
        Volume,
        VolumeRate {
  /** The most digits an amount may have, before and after the point together. */
  public static final int MAX_DIGITS = 34;

  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

  private final BigDecimal value;

  Quantity(BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount is at least 0");
    }
    long whole = (long) value.precision() - value.scale();
    if (value.precision() > MAX_DIGITS || value.scale() > MAX_DIGITS || whole > MAX_DIGITS) {
      throw new IllegalArgumentException("an amount has at most " + MAX_DIGITS + " digits");
    }
    // A subclass of BigDecimal could change after it was looked at.
    BigDecimal own =
        value.getClass() == BigDecimal.class
            ? value
            : new BigDecimal(value.unscaledValue(), value.scale());
    this.value = own.scale() < 0 ? own.setScale(0) : own;
  }

  /** {@return the number, with the precision it was recorded in} */
  public final BigDecimal getValue() {
    return value;
  }

  /** {@return the unit, in UCUM} */
  public abstract String getUnit();

  /** {@return whether both are the same amount, whatever precision they were recorded in} */
  public final boolean isAsMuchAs(Q other) {
    return compareTo(other) == 0;
  }

  /** {@return whether this is more than the other} */
  public final boolean isMoreThan(Q other) {
    return compareTo(other) > 0;
  }

  /** Compares the amounts alone; amounts recorded in other precisions may compare as 0. */
  @Override
  public final int compareTo(Q other) {
    return value.compareTo(((Quantity<?>) other).value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Quantity<?> quantity
        && getUnit().equals(quantity.getUnit())
        && value.equals(quantity.value);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getUnit(), value);
  }

  /** {@return the number and its unit, such as {@code 35 mg}} */
  @Override
  public final String toString() {
    return value.toPlainString() + " " + getUnit();
  }

  /** What a span of time makes of an amount in one hour. */
  final BigDecimal perHour(Duration span, int decimals, RoundingMode rounding) {
    if (span.toSeconds() < 1) {
      throw new IllegalArgumentException("a rate needs a span of at least one second");
    }
    return value
        .multiply(SECONDS_PER_HOUR)
        .divide(BigDecimal.valueOf(span.toSeconds()), decimals, rounding);
  }

  static BigDecimal parse(String text, String unit) {
    String end = " " + unit;
    if (!text.endsWith(end)) {
      throw new IllegalArgumentException("expected a number, a blank and " + unit);
    }
    return number(text.substring(0, text.length() - end.length()));
  }

  /** Java's own message would quote the text. */
  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number");
    }
  }
}
