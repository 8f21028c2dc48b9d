package org.katlib.calculation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;

/**
 * What was given of one drug in all: by route, with sessions and weeks.
 *
 * <p>Routes are never added up: a milligram by one is not the exposure of a milligram by another.
 */
public final class CumulativeExposure {
  private static final long DAYS_PER_WEEK = 7;

  private final Substance substance;
  private final Map<Route, Mass> massByRoute;
  private final TreeSet<LocalDate> days;

  private CumulativeExposure(Builder builder) {
    substance = builder.substance;
    massByRoute = Collections.unmodifiableMap(new EnumMap<>(builder.massByRoute));
    days = new TreeSet<>(builder.days);
  }

  /** {@return a builder of what was given of a drug} */
  public static Builder builder(Substance substance) {
    return new Builder(substance);
  }

  /** {@return the drug} */
  public Substance getSubstance() {
    return substance;
  }

  /** {@return the base given by each route, in mg; routes that were not used are not there} */
  public Map<Route, Mass> getMassByRoute() {
    return massByRoute;
  }

  /** {@return the base given by a route, in mg; {@code 0 mg} where it was not used} */
  public Mass getMass(Route route) {
    return massByRoute.getOrDefault(route, Mass.ofMilligrams("0"));
  }

  /** {@return on how many days anything was given; doses of one day are of one session} */
  public int getSessions() {
    return days.size();
  }

  /** {@return the first day, or empty if nothing was given} */
  public Optional<LocalDate> getFirstDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  /** {@return the last day, or empty if nothing was given} */
  public Optional<LocalDate> getLastDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  /**
   * {@return the weeks from the first day to the last (UCUM {@code wk}): a week that began counts,
   * so that one day is 1 and nothing is 0}
   */
  public long getWeeks() {
    return days.isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(days.first(), days.last()) / DAYS_PER_WEEK + 1;
  }

  /** Equal are those of one drug, with the same mass by each route, on the same days. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CumulativeExposure exposure
        && substance == exposure.substance
        && massByRoute.equals(exposure.massByRoute)
        && days.equals(exposure.days);
  }

  @Override
  public int hashCode() {
    return Objects.hash(substance, massByRoute, days);
  }

  /** {@return the drug, the mass by route and the number of sessions; no dates} */
  @Override
  public String toString() {
    return "CumulativeExposure{substance="
        + substance
        + ", massByRoute="
        + massByRoute
        + ", sessions="
        + getSessions()
        + "}";
  }

  /** Adds up what was given. */
  public static final class Builder {
    private final Substance substance;
    private final Map<Route, Mass> massByRoute = new EnumMap<>(Route.class);
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Builder(Substance substance) {
      this.substance = substance;
    }

    /**
     * Adds one dose that was given.
     *
     * @param route the way into the body
     * @param base the mass of base, in mg
     * @param day the day it was given
     * @return this builder
     */
    public Builder add(Route route, Mass base, LocalDate day) {
      massByRoute.merge(route, base, Mass::plus);
      days.add(day);
      return this;
    }

    /** {@return what was given so far} */
    public CumulativeExposure build() {
      return new CumulativeExposure(this);
    }
  }
}
