package org.katlib.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The limits of one rule as they are in force: the published numbers, or the clinic's own. */
public final class Limits {
  private static final Map<String, Duration> UNITS_OF_TIME =
      Map.of(
          "min", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "wk", Duration.ofDays(7));

  private final Map<Limit, BigDecimal> values = new HashMap<>();
  private final Map<Limit, Duration> durations = new HashMap<>();

  Limits(Map<Limit, BigDecimal> values) {
    this.values.putAll(values);
    values.forEach(
        (limit, value) -> {
          Duration unit = UNITS_OF_TIME.get(limit.getUnit());
          if (unit != null) {
            BigDecimal seconds = value.multiply(BigDecimal.valueOf(unit.toSeconds()));
            durations.put(limit, Duration.ofSeconds(seconds.longValue()));
          }
        });
  }

  /** {@return the number in force, in the limit's unit} */
  public BigDecimal get(Limit limit) {
    return of(values, limit);
  }

  /** {@return the span in force, for a limit whose unit is min, h, d or wk} */
  public Duration getDuration(Limit limit) {
    return of(durations, limit);
  }

  /** {@return whether a whole number is above the limit} */
  public boolean isAbove(int number, Limit limit) {
    return number > get(limit).intValue();
  }

  /** {@return whether a whole number is the limit or above it} */
  public boolean isAtLeast(int number, Limit limit) {
    BigDecimal value = get(limit);
    return number > value.intValue() || (number == value.intValue() && isWhole(value));
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** {@return each number as a text, by the name of its limit} */
  Map<String, String> asTexts() {
    Map<String, String> texts = new TreeMap<>();
    values.forEach((limit, value) -> texts.put(limit.getName(), value.toPlainString()));
    return texts;
  }

  private static <V> V of(Map<Limit, V> values, Limit limit) {
    V value = values.get(limit);
    if (value == null) {
      throw new IllegalArgumentException("not a limit of this rule: " + limit.getName());
    }
    return value;
  }
}
