package org.katlib.outcome;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.model.KatType;

/**
 * What became of many courses, as counts and exact sums, so that summaries made apart can be put
 * together: {@link #merge} is associative and commutative, {@link #empty()} changes nothing, and
 * however the courses were split, the same value and the same bytes come out.
 *
 * <p>No patient, no course and no text of either is in it; of a clinic's own instruments it holds
 * the ids, the versions and the names of bands, as their definitions have them: write no person
 * into those, and let two definitions never share an id and a version. Scores that were made up and
 * scores that were not do not belong in one summary. That does not make it anonymous: the summary
 * of one course tells that patient's scores, and the difference of two summaries tells those of the
 * course that one has more. Share none that stands for few courses, and look at each count in it: a
 * band with one course in it is one patient.
 *
 * <p>Nothing here is a comparison with other treatments, and a share of courses in which a rule was
 * met leaves out those that could not be followed.
 */
@Value.Immutable
@KatType(
    value = "cohort-summary",
    order = {
      "courses",
      "coursesWithDose",
      "sessions",
      "doses",
      "measures",
      "goals",
      "memories",
      "beliefs",
      "measuresDue",
      "measuresMissed",
      "signals"
    })
public sealed interface CohortSummary permits ImmutableCohortSummary {
  /** {@return how many courses} */
  long getCourses();

  /** {@return in how many of them something was given} */
  long getCoursesWithDose();

  /** {@return how many sessions were held} */
  long getSessions();

  /** {@return how many doses were given} */
  long getDoses();

  /** {@return the scores, by instrument, form, informant and scale} */
  List<@Valid CohortMeasure> getMeasures();

  /** {@return how far goals were reached, by informant and convention} */
  List<@Valid CohortGoals> getGoals();

  /** {@return the charge of memories; one that was rated on two scales counts on each} */
  @Valid
  CohortShift getMemories();

  /** {@return how true beliefs felt} */
  @Valid
  CohortShift getBeliefs();

  /** {@return how many times of the measurement plans are over} */
  long getMeasuresDue();

  /** {@return how many of them passed without the measure} */
  long getMeasuresMissed();

  /** {@return the answers that nobody may overlook, by strength} */
  List<@Valid CohortSignals> getSignals();

  /**
   * Parts stand in order, each once.
   *
   * @return this summary in its one form
   */
  @Value.Check
  default CohortSummary canonical() {
    Counts.check("courses", getCourses());
    Counts.check("coursesWithDose", getCoursesWithDose());
    Counts.check("sessions", getSessions());
    Counts.check("doses", getDoses());
    Counts.check("measuresDue", getMeasuresDue());
    Counts.check("measuresMissed", getMeasuresMissed());
    if (getCoursesWithDose() > getCourses() || getMeasuresMissed() > getMeasuresDue()) {
      throw new IllegalStateException(
          "coursesWithDose is courses at most, measuresMissed is measuresDue at most");
    }
    List<CohortMeasure> measures =
        Counts.canonical(
            getMeasures(),
            Comparator.comparing((CohortMeasure measure) -> measure.getInstrument().getText())
                .thenComparing(CohortMeasure::getVersion)
                .thenComparing(CohortMeasure::getInformant)
                .thenComparing(measure -> measure.getScale().getText()),
            CohortMeasure::plus);
    List<CohortGoals> goals =
        Counts.canonical(
            getGoals(),
            Comparator.comparing(CohortGoals::getInformant)
                .thenComparing(CohortGoals::getConvention),
            CohortGoals::plus);
    List<CohortSignals> signals =
        Counts.canonical(
            getSignals(), Comparator.comparing(CohortSignals::getStrength), CohortSignals::plus);
    return measures.equals(getMeasures())
            && goals.equals(getGoals())
            && signals.equals(getSignals())
        ? this
        : toBuilder().measures(measures).goals(goals).signals(signals).build();
  }

  /** {@return the summary of no course} */
  static CohortSummary empty() {
    return builder()
        .courses(0)
        .coursesWithDose(0)
        .sessions(0)
        .doses(0)
        .memories(CohortShift.empty())
        .beliefs(CohortShift.empty())
        .measuresDue(0)
        .measuresMissed(0)
        .build();
  }

  /** {@return the summary of one course} */
  static CohortSummary of(CourseOutcomes course) {
    return OneCourse.summaryOf(course);
  }

  /** {@return the summary of the courses of both; no course may be in both} */
  default CohortSummary merge(CohortSummary other) {
    return builder()
        .courses(getCourses() + other.getCourses())
        .coursesWithDose(getCoursesWithDose() + other.getCoursesWithDose())
        .sessions(getSessions() + other.getSessions())
        .doses(getDoses() + other.getDoses())
        .addAllMeasures(getMeasures())
        .addAllMeasures(other.getMeasures())
        .addAllGoals(getGoals())
        .addAllGoals(other.getGoals())
        .memories(getMemories().plus(other.getMemories()))
        .beliefs(getBeliefs().plus(other.getBeliefs()))
        .measuresDue(getMeasuresDue() + other.getMeasuresDue())
        .measuresMissed(getMeasuresMissed() + other.getMeasuresMissed())
        .addAllSignals(getSignals())
        .addAllSignals(other.getSignals())
        .build();
  }

  /**
   * {@return one scale of one form by one informant}
   *
   * @param instrument the instrument
   * @param version the form
   * @param informant who answered
   * @param scale the scale
   */
  default Optional<CohortMeasure> findMeasure(
      InstrumentId instrument, String version, Informant informant, ScaleId scale) {
    return getMeasures().stream()
        .filter(measure -> measure.getInstrument().equals(instrument))
        .filter(measure -> measure.getVersion().equals(version))
        .filter(measure -> measure.getInformant() == informant)
        .filter(measure -> measure.getScale().equals(scale))
        .findFirst();
  }

  /** {@return what share of the due measures was missed, in %, to one decimal, half up} */
  default Optional<BigDecimal> shareMissed() {
    return Counts.share(getMeasuresMissed(), getMeasuresDue());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this summary's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortSummary}. */
  final class Builder extends ImmutableCohortSummary.Builder {
    Builder() {}
  }
}
