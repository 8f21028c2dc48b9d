package org.katlib.journey;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.target.LinkStrength;
import org.katlib.target.MeaningfulActivity;
import org.katlib.target.SymptomCycle;

/** How many events a course has, counted from its parts. */
final class JourneyCount {
  private JourneyCount() {}

  static int of(TreatmentCourse course) {
    return course.getPatient().getBodyWeights().size()
        + distinct(
            course.getTraumaInformedEvidence().stream().map(PrincipleEvidence::getRecordedOn))
        + course.getAdvancePreferences().size()
        + course.getSafetyPlans().size()
        + sum(course.getTargets(), target -> 1 + target.getSeverityRatings().size())
        + sum(course.getBeliefs(), belief -> 1 + belief.getConvictionRatings().size())
        + sum(course.getCycles(), JourneyCount::of)
        + sum(course.getMemories(), memory -> 1 + memory.getChargeRatings().size())
        + course.getStabilisationChecks().size()
        + course.getMotivationRatings().size()
        + sum(course.getActivities(), JourneyCount::of)
        + sum(course.getGoals(), JourneyCount::of)
        + sum(course.getWorkingAgreements(), it -> it.getSignatures().isEmpty() ? 0 : 1)
        + sum(course.getDecisions(), it -> it.getDecidedAt().isPresent() ? 1 : 0)
        + sum(course.getConsents(), consent -> 1 + consent.getWithdrawals().size())
        + (course.getEnrolment().isPresent() ? 1 : 0)
        + course.getSchedules().size()
        + course.getAdaptations().size()
        + course.getResponses().size()
        + course.getSignalReviews().size()
        + course.getReviews().size()
        + course.getLongTermChecks().size()
        + sum(course.getSessions(), JourneyCount::of);
  }

  static int of(Session session) {
    int count = 1 + (session.isHeld() && session.getEnd().isPresent() ? 1 : 0);
    if (session instanceof TherapySession therapy) {
      List<UsedPractice> practices = therapy.getPractices();
      long timed = practices.stream().filter(practice -> practice.getAt().isPresent()).count();
      count += (int) timed + (timed < practices.size() ? 1 : 0);
      count += therapy.getAttunementNotes().size() + therapy.getMoments().size();
      count += therapy.getTouchAgreement().map(touch -> 1 + touch.getChanges().size()).orElse(0);
      count += groups(therapy.getTherapeuticRatings());
    }
    if (session instanceof IntegrationSession integration) {
      count += sum(integration.getActions(), it -> it.getDoneOn().isPresent() ? 2 : 1);
    }
    if (session instanceof DosingSession dosing) {
      count += SessionTimeline.of(dosing).getEvents().size();
      count += dosing.getSet().isPresent() ? 1 : 0;
    }
    return count;
  }

  private static int of(SymptomCycle cycle) {
    return distinct(
        Stream.concat(
            Stream.of(cycle.getDrawnOn()),
            cycle.getLinks().stream()
                .flatMap(link -> link.getStrengths().stream())
                .map(LinkStrength::getRatedOn)));
  }

  private static int of(MeaningfulActivity activity) {
    return distinct(
        Stream.concat(activity.getPlannedFor().stream(), activity.getDoneOn().stream()));
  }

  private static int of(Goal goal) {
    boolean moved = goal.getChanges().stream().anyMatch(it -> it.getStatus().isPresent());
    return distinct(goal.getAgreements().stream().map(GoalAgreement::getAgreedOn))
        + (goal.getScale().isPresent() ? 1 : 0)
        + goal.getScores().size()
        + goal.getChanges().size()
        + (moved ? 0 : 1);
  }

  /** For one moment of one day, as many as the busiest of the informants gave. */
  private static int groups(List<TherapeuticRatings> ratings) {
    int groups = 0;
    for (RatingMoment moment : RatingMoment.values()) {
      List<TherapeuticRatings> same =
          ratings.stream().filter(rating -> rating.getMoment() == moment).toList();
      for (var day :
          same.stream().map(rating -> rating.getRatedAt().toLocalDate()).distinct().toList()) {
        groups +=
            Arrays.stream(Informant.values())
                .mapToInt(
                    informant ->
                        (int)
                            same.stream()
                                .filter(rating -> rating.getInformant() == informant)
                                .filter(rating -> rating.getRatedAt().toLocalDate().equals(day))
                                .count())
                .max()
                .orElseThrow();
      }
    }
    return groups;
  }

  private static int distinct(Stream<?> all) {
    return (int) all.distinct().count();
  }

  private static <T> int sum(List<T> all, ToIntFunction<T> count) {
    return all.stream().mapToInt(count).sum();
  }
}
