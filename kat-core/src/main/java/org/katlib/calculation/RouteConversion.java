package org.katlib.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.katlib.dosing.Bioavailability;
import org.katlib.dosing.BioavailabilityTable;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.quantity.Mass;

/**
 * What one route would have to give for the exposure of another, for teaching: an interval as wide
 * as the published bioavailability is.
 *
 * <p>The amount of the second route is that of the first times the bioavailability of the first by
 * that of the second, with the bounds of both. It is no dose, and nothing here makes one of it.
 */
public final class RouteConversion {
  private static final int MOST_DECIMALS = 12;

  private RouteConversion() {}

  /**
   * The interval of amounts by a second route.
   *
   * @param substance the drug, the same by both routes
   * @param amount the base by the first route, in mg; more than 0
   * @param from the first route
   * @param to the second route, another than the first
   * @param decimals the digits kept after the point, from 0 to 12; the bounds are rounded outwards
   * @return the interval
   * @throws IllegalArgumentException if both routes are the same, no bioavailability is published
   *     for a route, or a number is out of its range
   */
  public static ExposureInterval convert(
      Substance substance, Mass amount, Route from, Route to, int decimals) {
    if (amount.getValue().signum() == 0) {
      throw new IllegalArgumentException("an amount to convert is more than 0 mg");
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals is from 0 to " + MOST_DECIMALS);
    }
    if (from == to) {
      throw new IllegalArgumentException(
          "a route is compared with another one: an amount by the same route is itself");
    }
    Range first = range(substance, from);
    Range second = range(substance, to);
    Set<Citation> citations = new LinkedHashSet<>(first.citations());
    citations.addAll(second.citations());
    String explanation =
        NumberStyle.of(amount) + " " + words(from) + " x " + first.text() + " / " + second.text();
    return new ExposureInterval(
        substance,
        to,
        amount.getValue().multiply(first.low()).divide(second.high(), decimals, RoundingMode.FLOOR),
        amount
            .getValue()
            .multiply(first.high())
            .divide(second.low(), decimals, RoundingMode.CEILING),
        explanation,
        List.copyOf(citations));
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Range range(Substance substance, Route route) {
    List<Bioavailability> estimates = BioavailabilityTable.find(substance, route);
    if (estimates.isEmpty()) {
      throw new IllegalArgumentException(
          "no bioavailability of "
              + words(substance)
              + " by the "
              + words(route)
              + " route was confirmed in a source: nothing to convert with");
    }
    return new Range(
        estimates.stream().map(Bioavailability::getLow).reduce(BigDecimal::min).orElseThrow(),
        estimates.stream().map(Bioavailability::getHigh).reduce(BigDecimal::max).orElseThrow(),
        estimates.stream().flatMap(estimate -> estimate.getCitations().stream()).toList());
  }

  /** From the lowest estimate to the highest. */
  private record Range(BigDecimal low, BigDecimal high, List<Citation> citations) {
    String text() {
      return low.compareTo(high) == 0
          ? NumberStyle.of(low)
          : "(" + NumberStyle.of(low) + " to " + NumberStyle.of(high) + ")";
    }
  }
}
