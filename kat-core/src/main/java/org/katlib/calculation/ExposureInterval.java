package org.katlib.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;

/**
 * Amounts by one route that would expose the body as an amount by another does: educational, no
 * dose and no order.
 *
 * <p>The bounds are plain numbers on purpose. Nothing of this type can be handed to a dose.
 */
public final class ExposureInterval {
  private final Substance substance;
  private final Route route;
  private final BigDecimal low;
  private final BigDecimal high;
  private final String explanation;
  private final List<Citation> citations;

  ExposureInterval(
      Substance substance,
      Route route,
      BigDecimal low,
      BigDecimal high,
      String explanation,
      List<Citation> citations) {
    this.substance = substance;
    this.route = route;
    this.low = low;
    this.high = high;
    this.explanation = explanation;
    this.citations = citations;
  }

  /** {@return the drug} */
  public Substance getSubstance() {
    return substance;
  }

  /** {@return the route that the amounts are by} */
  public Route getRoute() {
    return route;
  }

  /** {@return the lower bound, a number of mg of base; educational} */
  public BigDecimal getLow() {
    return low;
  }

  /** {@return the upper bound, a number of mg of base; educational} */
  public BigDecimal getHigh() {
    return high;
  }

  /** {@return the sources of the bioavailability of both routes} */
  public List<Citation> getCitations() {
    return citations;
  }

  /** {@return how it was calculated, with what it is not} */
  public String explain() {
    return explanation
        + " = "
        + NumberStyle.of(low)
        + " to "
        + NumberStyle.of(high)
        + " mg "
        + RouteConversion.words(route)
        + " (educational: an interval of exposures, not a dose)";
  }

  /** {@return how it was calculated, with what it is not} */
  @Override
  public String toString() {
    return explain();
  }
}
