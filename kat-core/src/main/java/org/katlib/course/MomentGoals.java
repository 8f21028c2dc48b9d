package org.katlib.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalId;
import org.katlib.process.MomentId;
import org.katlib.process.Opening;
import org.katlib.process.TherapeuticMoment;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** What the moments of a course have to do with its goals. */
final class MomentGoals {
  private MomentGoals() {}

  /** Whether a moment that bears on a goal was told in a session of a day. */
  static boolean isTouchedOn(TreatmentCourse course, Goal goal, LocalDate day) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof TherapySession session
          && session.isHeld()
          && session.getStart().toLocalDate().equals(day)) {
        for (int k = 0; k < session.getMoments().size(); k++) {
          if (touched(session.getMoments().get(k)).contains(goal.getId())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a moment proposes a goal that was there before it came up. */
  static boolean isEarlierGoalProposed(
      TreatmentCourse course, TherapySession session, TherapeuticMoment moment) {
    Set<GoalId> proposed = proposed(moment);
    OffsetDateTime time = moment.getAt().orElse(session.getStart());
    List<Goal> goals = course.getGoals();
    for (int i = 0; i < goals.size() && !proposed.isEmpty(); i++) {
      if (proposed.contains(goals.get(i).getId())
          && GoalDays.isAnyBefore(goals.get(i), time.toLocalDate())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a moment that proposed a goal was explored on a day after the goal's last move. */
  static boolean isProposalExplored(TreatmentCourse course, Goal goal) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof TherapySession session) {
        for (int k = 0; k < session.getMoments().size(); k++) {
          TherapeuticMoment moment = session.getMoments().get(k);
          if (proposed(moment).contains(goal.getId())
              && isExploredAfter(course, moment.getId(), goal.getStatusDate())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isExploredAfter(TreatmentCourse course, MomentId moment, LocalDate day) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof TherapySession session
          && session.isHeld()
          && session.getStart().toLocalDate().isAfter(day)
          && session.getExplores().contains(moment)) {
        return true;
      }
    }
    return false;
  }

  private static Set<GoalId> touched(TherapeuticMoment moment) {
    return moment instanceof Opening opening ? opening.getGoals() : Set.of();
  }

  private static Set<GoalId> proposed(TherapeuticMoment moment) {
    return moment instanceof Opening opening ? opening.getProposes() : Set.of();
  }
}
