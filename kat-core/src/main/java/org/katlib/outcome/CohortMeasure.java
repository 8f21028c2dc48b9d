package org.katlib.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.model.KatType;

/**
 * One scale of one form by one informant, over many courses. Forms and informants are kept apart.
 */
@Value.Immutable
@KatType(
    value = "cohort-measure",
    order = {
      "instrument",
      "version",
      "informant",
      "scale",
      "withBaseline",
      "withLater",
      "baseline",
      "latest",
      "points",
      "bands",
      "verdicts"
    })
public sealed interface CohortMeasure permits ImmutableCohortMeasure {
  /** {@return the instrument} */
  InstrumentId getInstrument();

  /** {@return which form of it} */
  @NotBlank
  @Value.Redacted
  String getVersion();

  /** {@return who answered} */
  Informant getInformant();

  /** {@return the scale} */
  ScaleId getScale();

  /**
   * {@return in how many courses there is a sober score, be it a number or a level, before the
   * first dose}
   */
  long getWithBaseline();

  /** {@return in how many there is a sober one after it} */
  long getWithLater();

  /** {@return the last numbers before the first dose} */
  @Valid
  ScoreSum getBaseline();

  /** {@return the last numbers after it} */
  @Valid
  ScoreSum getLatest();

  /** {@return the changes in points, of the courses that have both} */
  @Valid
  ScoreSum getPoints();

  /** {@return where the latest lie, by the name of the stretch or level} */
  List<@Valid CohortBand> getBands();

  /** {@return what the change rules say, by the id of the rule} */
  List<@Valid CohortVerdict> getVerdicts();

  /**
   * Bands and verdicts stand in order, each once.
   *
   * @return this measure in its one form
   */
  @Value.Check
  default CohortMeasure canonical() {
    Counts.check("withBaseline", getWithBaseline());
    Counts.check("withLater", getWithLater());
    List<CohortBand> bands =
        Counts.canonical(
            getBands(),
            Comparator.comparing(CohortBand::getName),
            (one, other) -> one.toBuilder().courses(one.getCourses() + other.getCourses()).build());
    List<CohortVerdict> verdicts =
        Counts.canonical(
            getVerdicts(),
            Comparator.comparing((CohortVerdict verdict) -> verdict.getRule().getText()),
            CohortVerdict::plus);
    return bands.equals(getBands()) && verdicts.equals(getVerdicts())
        ? this
        : toBuilder().bands(bands).verdicts(verdicts).build();
  }

  /** {@return the sums of both} */
  default CohortMeasure plus(CohortMeasure other) {
    return toBuilder()
        .withBaseline(getWithBaseline() + other.getWithBaseline())
        .withLater(getWithLater() + other.getWithLater())
        .baseline(getBaseline().plus(other.getBaseline()))
        .latest(getLatest().plus(other.getLatest()))
        .points(getPoints().plus(other.getPoints()))
        .addAllBands(other.getBands())
        .addAllVerdicts(other.getVerdicts())
        .build();
  }

  /** {@return in how many courses a rule was met and was not, by its id} */
  default Optional<CohortVerdict> findVerdict(ChangeRuleId rule) {
    return getVerdicts().stream().filter(verdict -> verdict.getRule().equals(rule)).findFirst();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this measure's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortMeasure}. */
  final class Builder extends ImmutableCohortMeasure.Builder {
    Builder() {}
  }
}
