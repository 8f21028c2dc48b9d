package org.katlib.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainment;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEvent;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.process.Insight;
import org.katlib.process.MomentId;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.BeliefId;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.SeverityRating;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;
import org.katlib.target.TreatmentTarget;

/** The README's second example: tell the therapeutic work, and read how it went. */
final class TherapySteps {
  private TherapySteps() {}

  static void run(PrintWriter out) {
    // README: from here
    LocalDate first = LocalDate.parse("2026-02-23");
    LocalDate later = LocalDate.parse("2026-03-05");
    OffsetDateTime met = OffsetDateTime.parse("2026-03-05T10:00:00+01:00");

    TreatmentTarget numbness =
        TreatmentTarget.builder()
            .id(TargetId.of("numbness"))
            .domain(SymptomDomain.EMOTIONAL_NUMBNESS)
            .identifiedOn(first)
            .addSeverityRatings(severity(first, 8), severity(later, 5))
            .build();
    CoreBelief broken =
        CoreBelief.builder()
            .id(BeliefId.of("broken"))
            .words("I am broken beyond repair")
            .addTargets(numbness.getId())
            .identifiedOn(first)
            .addConvictionRatings(
                conviction(met.minusDays(10), RatingMoment.BASELINE, 85),
                conviction(met, RatingMoment.INTEGRATION, 60))
            .build();
    Goal call =
        Goal.builder()
            .id(GoalId.of("call"))
            .statement("Call my sister once a week")
            .status(GoalStatus.ACTIVE)
            .statusDate(first)
            .scale(scale(first, -1))
            .addScores(score(later, 1))
            .build();
    IntegrationSession session =
        IntegrationSession.builder()
            .id(SessionId.of("integration-1"))
            .status(SessionStatus.COMPLETED)
            .start(met)
            .addMoments(unexpected("I heard myself laugh", broken.getId()))
            .build();
    TreatmentCourse course =
        TreatmentCourse.builder()
            .id(CourseId.of("course-1"))
            .synthetic(true)
            .patient(Patient.builder().id(PatientId.of("patient-1")).sex(Sex.UNKNOWN).build())
            .addTargets(numbness)
            .addBeliefs(broken)
            .addGoals(call)
            .addSessions(session)
            .build();

    broken.findConvictionChange().ifPresent(points -> out.println("belief " + points + " points"));
    GoalAttainment.of(course.getGoals(), Informant.PATIENT, BaselineConvention.STARTS_AT_MINUS_ONE)
        .ifPresent(goals -> out.println("goals T " + goals.baseline() + " to " + goals.score()));
    for (JourneyEvent event : Journey.of(course).getEvents()) {
      out.println(event.date() + " " + event.kind());
    }
    // README: to here
  }

  private static SeverityRating severity(LocalDate day, int severity) {
    return SeverityRating.builder()
        .ratedOn(day)
        .informant(Informant.PATIENT)
        .severity(severity)
        .build();
  }

  private static ConvictionRating conviction(
      OffsetDateTime time, RatingMoment moment, int percent) {
    return ConvictionRating.builder().ratedAt(time).moment(moment).percent(percent).build();
  }

  private static GoalAttainmentScale scale(LocalDate day, int level) {
    return GoalAttainmentScale.builder()
        .writtenOn(day)
        .convention(BaselineConvention.STARTS_AT_MINUS_ONE)
        .baseline(level)
        .importance(1)
        .build();
  }

  private static GoalAttainmentScore score(LocalDate day, int level) {
    return GoalAttainmentScore.builder()
        .scoredOn(day)
        .informant(Informant.PATIENT)
        .level(level)
        .build();
  }

  private static Insight unexpected(String words, BeliefId belief) {
    return Insight.builder()
        .id(MomentId.of("insight-1"))
        .words(words)
        .expected(false)
        .belief(belief)
        .build();
  }
}
