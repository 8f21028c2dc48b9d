package org.katlib.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.ScaleId;

/**
 * The change of one scale between two scores of one form by one informant.
 *
 * @param scale the scale
 * @param points the later score less the earlier, in {score}, whatever is the better; empty where
 *     the two cannot be compared
 * @param percentImprovement how much of the earlier score the change for the better is, in %, to
 *     one decimal, half up; below 0 for a change for the worse; told of the total and of a scale
 *     that a rule of the form judges, for it is these whose better and worse the form names; empty
 *     where the earlier score is not above 0, more is neither good nor bad, or the score is a
 *     clinician's impression of the change itself
 * @param verdicts what each rule of the form about this scale says, in the order of the form
 */
public record ScaleChange(
    ScaleId scale,
    Optional<BigDecimal> points,
    Optional<BigDecimal> percentImprovement,
    List<ChangeVerdict> verdicts) {
  private static final ScaleId TOTAL = ScaleId.of("total");

  /** Keeps a copy of the verdicts. */
  public ScaleChange {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * {@return the change of a scale; where a score is missing, what the rules can still tell}
   *
   * @param form the form both were scored by
   * @param scale the scale
   * @param baseline the score at the start, if there is one
   * @param current the later score, if there is one
   * @throws IllegalArgumentException if the form has no such scale
   */
  public static ScaleChange between(
      Instrument form, ScaleId scale, Optional<Score> baseline, Optional<Score> current) {
    ScorePair pair =
        ScorePair.of(
            form,
            form.findScale(scale)
                .orElseThrow(() -> new IllegalArgumentException("the form has no such scale")),
            baseline,
            current);
    List<ChangeVerdict> verdicts =
        form.getChangeRules().stream()
            .filter(rule -> rule.getScale().equals(scale))
            .map(rule -> ChangeJudgement.of(rule, pair))
            .toList();
    return new ScaleChange(scale, pair.points(), percent(form, pair, verdicts), verdicts);
  }

  private static Optional<BigDecimal> percent(
      Instrument form, ScorePair pair, List<ChangeVerdict> verdicts) {
    BigDecimal start = pair.start().orElse(BigDecimal.ZERO);
    boolean named = pair.scale().getId().equals(TOTAL) || !verdicts.isEmpty();
    return !named || form.getKind() == MeasureKind.IMPRESSION || start.signum() <= 0
        ? Optional.empty()
        : pair.improvement()
            .map(
                gain ->
                    gain.multiply(BigDecimal.valueOf(100)).divide(start, 1, RoundingMode.HALF_UP));
  }

  /** {@return what a rule says, by its id} */
  public Optional<ChangeVerdict> findVerdict(ChangeRuleId rule) {
    return verdicts.stream().filter(verdict -> verdict.rule().getId().equals(rule)).findFirst();
  }

  /** {@return the name of the type alone: a score is the patient's own} */
  @Override
  public String toString() {
    return "ScaleChange(####)";
  }
}
