package org.katlib.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Informant;

/**
 * Goal attainment as one number: the T score of Kiresuk and Sherman.
 *
 * <p>{@code T = 50 + 10 sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2)} with {@code rho =
 * 0.30}: 50 where every goal is reached as expected. It is told to four decimals, half up. Goals on
 * scales of the two baseline conventions, and the scores of two informants, are never counted
 * together. A goal that was rejected or entered in error does not count; one that was given up
 * counts as it was last found, so that giving up raises no score.
 *
 * @param score the T score of the latest scores
 * @param baseline the T score of the same goals at the start
 * @param goals the goals that were counted, in the order they were given
 */
public record GoalAttainment(BigDecimal score, BigDecimal baseline, List<GoalId> goals) {
  /** How strongly goals are taken to hang together; a number without a unit. */
  public static final BigDecimal CORRELATION = new BigDecimal("0.30");

  private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_EVEN);

  /** Keeps a copy of the goals. */
  public GoalAttainment {
    goals = List.copyOf(goals);
  }

  /** {@return the change since the start, in T} */
  public BigDecimal change() {
    return score.subtract(baseline);
  }

  /**
   * {@return the attainment of the goals that have a scale of a convention and a score by an
   * informant, or empty if none has, or all weights are 0}
   *
   * @param goals the goals
   * @param informant whose scores
   * @param convention what the levels of their scales mean at the start
   */
  public static Optional<GoalAttainment> of(
      List<Goal> goals, Informant informant, BaselineConvention convention) {
    return asOf(LocalDate.MAX, goals, informant, convention);
  }

  /**
   * {@return the attainment as it stood on a day: as {@link #of}, from the scores of that day and
   * before}
   *
   * @param day the day
   * @param goals the goals
   * @param informant whose scores
   * @param convention what the levels of their scales mean at the start
   */
  public static Optional<GoalAttainment> asOf(
      LocalDate day, List<Goal> goals, Informant informant, BaselineConvention convention) {
    Sum now = new Sum();
    Sum start = new Sum();
    List<GoalId> counted = new ArrayList<>();
    for (Goal goal : goals) {
      GoalAttainmentScale scale =
          goal.getScale().filter(known -> known.getConvention() == convention).orElse(null);
      GoalAttainmentScore last = lastScore(goal, informant, day);
      if (scale != null && last != null && isCounted(GoalHistory.statusOn(goal, day))) {
        now.add(scale.getWeight(), last.getLevel());
        start.add(scale.getWeight(), scale.getBaseline());
        counted.add(goal.getId());
      }
    }
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(new GoalAttainment(now.score(), start.score(), counted));
  }

  private static boolean isCounted(GoalStatus status) {
    return status != GoalStatus.ENTERED_IN_ERROR
        && status != GoalStatus.REJECTED
        && status != GoalStatus.PROPOSED;
  }

  /** Of two scores of one day, the later in the list stands. */
  private static @Nullable GoalAttainmentScore lastScore(
      Goal goal, Informant informant, LocalDate day) {
    GoalAttainmentScore last = null;
    for (GoalAttainmentScore score : goal.getScores()) {
      if (score.getInformant() == informant
          && !score.getScoredOn().isAfter(day)
          && (last == null || !score.getScoredOn().isBefore(last.getScoredOn()))) {
        last = score;
      }
    }
    return last;
  }

  /** The sums the formula needs. */
  private static final class Sum {
    private long weights;
    private long squares;
    private long levels;

    void add(int weight, int level) {
      weights += weight;
      squares += (long) weight * weight;
      levels += (long) weight * level;
    }

    boolean isEmpty() {
      return weights == 0;
    }

    BigDecimal score() {
      BigDecimal spread =
          BigDecimal.ONE
              .subtract(CORRELATION)
              .multiply(BigDecimal.valueOf(squares))
              .add(CORRELATION.multiply(BigDecimal.valueOf(weights * weights)))
              .sqrt(EXACT_ENOUGH);
      return BigDecimal.valueOf(10 * levels)
          .divide(spread, EXACT_ENOUGH)
          .add(BigDecimal.valueOf(50))
          .setScale(4, RoundingMode.HALF_UP);
    }
  }
}
