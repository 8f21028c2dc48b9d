package org.katlib.dosing;

import java.math.BigDecimal;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassPerBodyMass;
import org.katlib.rule.Limit;

/** The bounds of published ranges as limits of rules: the number stands in the table alone. */
public final class PublishedLimits {
  private PublishedLimits() {}

  /**
   * A limit at the lowest dose of a published range.
   *
   * @param name its name within the rule, in lower camel case
   * @param range the id of the range, such as {@code iv-anaesthetic}
   * @return the limit, in the unit of the range
   * @throws IllegalArgumentException if there is no such range, or it counts devices
   */
  public static Limit lowest(String name, String range) {
    return limit(name, find(range).getLow());
  }

  /**
   * A limit at the highest dose of a published range.
   *
   * @param name its name within the rule, in lower camel case
   * @param range the id of the range, such as {@code iv-highest}
   * @return the limit, in the unit of the range
   * @throws IllegalArgumentException if there is no such range, it has no highest dose, or it
   *     counts devices
   */
  public static Limit highest(String name, String range) {
    Dose dose =
        find(range)
            .getHigh()
            .orElseThrow(() -> new IllegalArgumentException(range + " has no highest dose"));
    return limit(name, dose);
  }

  private static PublishedRange find(String range) {
    return PublishedRanges.find(PublishedRangeId.of(range))
        .orElseThrow(() -> new IllegalArgumentException("there is no published range " + range));
  }

  private static Limit limit(String name, Dose dose) {
    if (dose instanceof FixedDose fixed) {
      return Limit.of(name, text(fixed.getAmount().getValue()), Mass.UNIT);
    }
    if (dose instanceof WeightBasedDose weighed) {
      BigDecimal amount = weighed.getAmountPerBodyMass().getValue();
      return Limit.of(name, text(amount), MassPerBodyMass.UNIT);
    }
    throw new IllegalArgumentException("a number of devices is no amount");
  }

  /** Without a trailing zero, as a number of mg is to be written. */
  private static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
