package org.katlib.outcome;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.katlib.course.MissedMeasure;
import org.katlib.course.MissedMeasures;
import org.katlib.course.RaisedSignals;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainment;
import org.katlib.measure.Informant;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.Scorer;
import org.katlib.session.Session;

/**
 * What became of one course: every score and rating over time, beside the sessions and the doses.
 *
 * <p>What is compared is the last sober state before the first dose and the last sober one after
 * it. Nothing rated under the medicine is in a change. The order of the course's lists has no say.
 */
public final class CourseOutcomes {
  private final CourseTimes times;
  private final List<Trajectory> trajectories;
  private final List<ResponseId> unscored;
  private final List<SeverityTrajectory> severities;
  private final List<BeliefTrajectory> beliefs;
  private final List<MemoryTrajectory> memories;
  private final List<AllianceTrajectory> alliance;
  private final List<AllianceGap> allianceGaps;
  private final List<GoalOutcome> goals;
  private final List<SignalOutcome> signals;
  private final List<MissedMeasure> missed;
  private final int measuresDue;

  private CourseOutcomes(TreatmentCourse course, LocalDate asOf, Scorer scorer) {
    this.times = new CourseTimes(course);
    Trajectories scored = new Trajectories(course, times, scorer);
    Ratings ratings = new Ratings(course, times);
    this.trajectories = List.copyOf(scored.all());
    this.unscored = List.copyOf(scored.unscored());
    this.severities = List.copyOf(ratings.severities());
    this.beliefs = ratings.beliefs();
    this.memories = List.copyOf(ratings.memories());
    this.alliance = List.copyOf(ratings.alliance());
    this.allianceGaps = List.copyOf(ratings.gaps());
    this.goals = goalsOf(course);
    this.signals = signalsOf(course);
    this.missed = MissedMeasures.of(course, asOf);
    this.measuresDue = MissedMeasures.countDue(course, asOf);
  }

  /**
   * {@return what became of a course by the last day on record, with no answer made up}
   *
   * @param course the course
   */
  public static CourseOutcomes of(TreatmentCourse course) {
    return of(course, lastDay(course), Scorer.standard());
  }

  /**
   * {@return what became of a course}
   *
   * @param course the course
   * @param asOf the day by which a planned measure counts as missed
   * @param scorer how responses are scored; scores of two scorers do not go into one summary
   */
  public static CourseOutcomes of(TreatmentCourse course, LocalDate asOf, Scorer scorer) {
    return new CourseOutcomes(course, asOf, scorer);
  }

  /** The last day on which something was held or answered. */
  private static LocalDate lastDay(TreatmentCourse course) {
    return Stream.concat(
            course.getSessions().stream().filter(Session::isHeld).map(Session::getStart),
            course.getResponses().stream().map(InstrumentResponse::getAnsweredAt))
        .map(OffsetDateTime::toLocalDate)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static List<GoalOutcome> goalsOf(TreatmentCourse course) {
    List<Goal> sorted =
        course.getGoals().stream()
            .sorted(Comparator.comparing((Goal goal) -> goal.getId().getText()))
            .toList();
    List<GoalOutcome> all = new ArrayList<>();
    for (Informant informant : Informant.values()) {
      for (BaselineConvention convention : BaselineConvention.values()) {
        GoalAttainment.of(sorted, informant, convention)
            .ifPresent(attainment -> all.add(new GoalOutcome(informant, convention, attainment)));
      }
    }
    return List.copyOf(all);
  }

  private static List<SignalOutcome> signalsOf(TreatmentCourse course) {
    return course.getResponses().stream()
        .sorted(
            Comparator.comparing((InstrumentResponse one) -> one.getAnsweredAt().toInstant())
                .thenComparing(one -> one.getId().getText()))
        .flatMap(
            one ->
                RaisedSignals.of(course, one).stream()
                    .map(
                        signal ->
                            new SignalOutcome(
                                signal,
                                one.getAnsweredAt(),
                                RaisedSignals.isReviewed(course, one))))
        .toList();
  }

  /** {@return when the first dose began, or empty while nothing was given} */
  public Optional<OffsetDateTime> getFirstDose() {
    return times.firstDose();
  }

  /** {@return how many sessions were held, of any kind} */
  public int getSessionsHeld() {
    return times.held().size();
  }

  /** {@return what was given in sessions that were held, earliest first} */
  public List<GivenDose> getDoses() {
    return times.doses();
  }

  /** {@return the scores, by form, informant and scale} */
  public List<Trajectory> getTrajectories() {
    return trajectories;
  }

  /** {@return the responses of which the form is not known, or is left open} */
  public List<ResponseId> getUnscored() {
    return unscored;
  }

  /** {@return how strong the symptoms were, by target and informant} */
  public List<SeverityTrajectory> getSeverities() {
    return severities;
  }

  /** {@return how true the beliefs felt} */
  public List<BeliefTrajectory> getBeliefs() {
    return beliefs;
  }

  /** {@return the charge that the memories held, by memory and scale} */
  public List<MemoryTrajectory> getMemories() {
    return memories;
  }

  /** {@return how the work together was, by quality and informant} */
  public List<AllianceTrajectory> getAlliance() {
    return alliance;
  }

  /** {@return how far apart the two saw it, by quality, earliest session first} */
  public List<AllianceGap> getAllianceGaps() {
    return allianceGaps;
  }

  /** {@return how far the goals were reached, by informant and convention} */
  public List<GoalOutcome> getGoals() {
    return goals;
  }

  /**
   * {@return the answers that nobody may overlook, earliest first, those of a form left open too}
   */
  public List<SignalOutcome> getSignals() {
    return signals;
  }

  /** {@return the times of the measurement plan that passed without the measure} */
  public List<MissedMeasure> getMissed() {
    return missed;
  }

  /** {@return how many times of the measurement plan are over, made and missed} */
  public int getMeasuresDue() {
    return measuresDue;
  }
}
