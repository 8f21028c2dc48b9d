package org.katlib.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What the parts of a cohort's summary share. */
final class Counts {
  /** So low that the sum of two counts is always a number. */
  private static final long MOST = 1_000_000_000_000L;

  private Counts() {}

  static void check(String attribute, long count) {
    if (count < 0 || count > MOST) {
      throw new IllegalStateException(attribute + " is from 0 to " + MOST);
    }
  }

  /** A decimal without zeros after its last digit, and without an exponent. */
  static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Parts in order, each key once: those of one key are put together. */
  static <T> List<T> canonical(List<T> parts, Comparator<T> order, BinaryOperator<T> plus) {
    List<T> sorted = new ArrayList<>(parts);
    sorted.sort(order);
    List<T> all = new ArrayList<>();
    for (T part : sorted) {
      int last = all.size() - 1;
      if (last >= 0 && order.compare(all.get(last), part) == 0) {
        all.set(last, plus.apply(all.get(last), part));
      } else {
        all.add(part);
      }
    }
    return all;
  }

  /** A part of a whole in %, to one decimal, half up; empty where there is no whole. */
  static Optional<BigDecimal> share(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
