package org.katlib.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.katlib.scoring.ChangeVerdict;
import org.katlib.scoring.ScaleScore;

/** Counts what one course adds to a summary. */
final class OneCourse {
  /** What is beyond it is no score, and its square would outgrow the digits of the wire. */
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000_000);

  private OneCourse() {}

  static CohortSummary summaryOf(CourseOutcomes course) {
    CohortSummary.Builder summary =
        CohortSummary.empty().toBuilder()
            .courses(1)
            .coursesWithDose(course.getDoses().isEmpty() ? 0 : 1)
            .sessions(course.getSessionsHeld())
            .doses(course.getDoses().size())
            .memories(memories(course))
            .beliefs(beliefs(course))
            .measuresDue(course.getMeasuresDue())
            .measuresMissed(course.getMissed().size());
    course.getTrajectories().forEach(trajectory -> summary.addMeasures(measure(trajectory)));
    course.getGoals().forEach(goals -> summary.addGoals(goals(goals)));
    course.getSignals().forEach(signal -> summary.addSignals(signal(signal)));
    return summary.build();
  }

  private static CohortMeasure measure(Trajectory trajectory) {
    CohortMeasure.Builder measure =
        CohortMeasure.builder()
            .instrument(trajectory.form().getId())
            .version(trajectory.form().getVersion())
            .informant(trajectory.informant())
            .scale(trajectory.scale())
            .withBaseline(trajectory.baseline().isPresent() ? 1 : 0)
            .withLater(trajectory.latest().isPresent() ? 1 : 0)
            .baseline(sum(number(trajectory.baseline())))
            .latest(sum(number(trajectory.latest())))
            .points(sum(trajectory.change().points()));
    trajectory
        .latest()
        .map(TrajectoryPoint::score)
        .flatMap(ScaleScore::getBand)
        .ifPresent(band -> measure.addBands(CohortBand.builder().name(band).courses(1).build()));
    trajectory.change().verdicts().forEach(verdict -> measure.addVerdicts(verdict(verdict)));
    return measure.build();
  }

  private static Optional<BigDecimal> number(Optional<TrajectoryPoint> point) {
    return point.map(TrajectoryPoint::score).flatMap(ScaleScore::getValue);
  }

  private static ScoreSum sum(Optional<BigDecimal> number) {
    return number
        .filter(value -> value.abs().compareTo(HIGHEST) <= 0)
        .map(ScoreSum::of)
        .orElseGet(ScoreSum::empty);
  }

  private static CohortVerdict verdict(ChangeVerdict verdict) {
    CohortVerdict.Builder counts =
        CohortVerdict.builder().rule(verdict.rule().getId()).met(0).notMet(0).undefined(0);
    return switch (verdict.outcome()) {
      case MET -> counts.met(1).build();
      case NOT_MET -> counts.notMet(1).build();
      case UNDEFINED -> counts.undefined(1).build();
    };
  }

  private static CohortGoals goals(GoalOutcome goals) {
    return CohortGoals.builder()
        .informant(goals.informant())
        .convention(goals.convention())
        .baseline(ScoreSum.of(goals.attainment().baseline()))
        .latest(ScoreSum.of(goals.attainment().score()))
        .change(ScoreSum.of(goals.attainment().change()))
        .build();
  }

  private static CohortSignals signal(SignalOutcome signal) {
    return CohortSignals.builder()
        .strength(signal.signal().getStrength())
        .raised(1)
        .reviewed(signal.reviewed() ? 1 : 0)
        .build();
  }

  private static CohortShift memories(CourseOutcomes course) {
    CohortShift all = CohortShift.empty();
    for (MemoryTrajectory memory : course.getMemories()) {
      if (memory.change().isPresent()) {
        all = all.plus(CohortShift.of(memory.change().get().points()));
      }
    }
    return all;
  }

  private static CohortShift beliefs(CourseOutcomes course) {
    CohortShift all = CohortShift.empty();
    for (BeliefTrajectory belief : course.getBeliefs()) {
      if (belief.convictions().change().isPresent()) {
        all = all.plus(CohortShift.of(belief.convictions().change().getAsInt()));
      }
    }
    return all;
  }
}
