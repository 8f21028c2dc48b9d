package org.katlib.scoring;

import java.util.List;
import java.util.Optional;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Instrument;
import org.katlib.measure.ScaleId;

/**
 * The change between two scores of one form by one informant, scale by scale.
 *
 * @param scales the changes, in the order of the form's scales
 */
public record ScoreChange(List<ScaleChange> scales) {
  /** Keeps a copy of the changes. */
  public ScoreChange {
    scales = List.copyOf(scales);
  }

  /**
   * {@return the change of every scale of a form}
   *
   * @param form the form both were scored by
   * @param baseline the score at the start
   * @param current the later score
   */
  public static ScoreChange between(Instrument form, Score baseline, Score current) {
    return new ScoreChange(
        form.getScales().stream()
            .map(
                scale ->
                    ScaleChange.between(
                        form, scale.getId(), Optional.of(baseline), Optional.of(current)))
            .toList());
  }

  /** {@return the change of a scale, by its id} */
  public Optional<ScaleChange> find(ScaleId scale) {
    return scales.stream().filter(change -> change.scale().equals(scale)).findFirst();
  }

  /** {@return what every rule of the form says, scale by scale, each in the form's order} */
  public List<ChangeVerdict> verdicts() {
    return scales.stream().flatMap(change -> change.verdicts().stream()).toList();
  }

  /** {@return what a rule says, by its id} */
  public Optional<ChangeVerdict> findVerdict(ChangeRuleId rule) {
    return verdicts().stream().filter(verdict -> verdict.rule().getId().equals(rule)).findFirst();
  }
}
