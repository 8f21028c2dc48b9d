package org.katlib.course;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.process.UsedPractice;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;
import org.katlib.session.TherapySession;
import org.katlib.target.ChargeRating;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.TraumaticMemory;

/** What the record tells of the pace of the work. */
final class PacedWork {
  private PacedWork() {}

  /** When a practice began; the beginning of its session where that is not on record. */
  static OffsetDateTime time(UsedPractice practice, TherapySession session) {
    return practice.getAt().orElse(session.getStart());
  }

  /** Whether a time lies after a first dose, and not yet as long after the last of that session. */
  static boolean isSoonAfterDose(TreatmentCourse course, OffsetDateTime time, Duration pause) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession session = DosedSessions.at(course, i);
      if (session != null
          && time.isAfter(DosedSessions.firstDose(session))
          && time.toEpochSecond() < sober(session, pause)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last look at stability by the end of a day, or null; of those of one day, one that did not
   * find the patient stable.
   */
  static @Nullable StabilisationCheck lastStabilityCheck(TreatmentCourse course, LocalDate day) {
    StabilisationCheck last = null;
    List<StabilisationCheck> checks = course.getStabilisationChecks();
    for (int i = 0; i < checks.size(); i++) {
      StabilisationCheck check = checks.get(i);
      if (!check.getDoneOn().isAfter(day)
          && (last == null
              || check.getDoneOn().isAfter(last.getDoneOn())
              || (check.getDoneOn().equals(last.getDoneOn()) && !check.isStable()))) {
        last = check;
      }
    }
    return last;
  }

  /** Whether the last look at stability by the end of a day found the patient stable. */
  static boolean isStableBy(TreatmentCourse course, LocalDate day) {
    StabilisationCheck last = lastStabilityCheck(course, day);
    return last != null && last.isStable();
  }

  /**
   * Whether a memory in the focus of a session was not rated again once the patient was sober,
   * though another session was completed by then.
   */
  static boolean isUncheckedAfter(TreatmentCourse course, DosingSession session, Duration pause) {
    long sober = sober(session, pause);
    if (!isMetAgain(course, sober)) {
      return false;
    }
    List<TraumaticMemory> memories = course.getMemories();
    for (int i = 0; i < memories.size(); i++) {
      if (session.getFocus().get().getMemories().contains(memories.get(i).getId())
          && !isRatedFrom(course, memories.get(i), sober)) {
        return true;
      }
    }
    return false;
  }

  /** How many goals, measured and with a review date, both had agreed to before a day. */
  static int goalsBefore(TreatmentCourse course, LocalDate day) {
    int count = 0;
    List<Goal> goals = course.getGoals();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (!goal.isDirectional()
          && goal.isMeasurable()
          && goal.getReviewOn().isPresent()
          && !isDroppedBy(goal, day)
          && isAgreedBefore(goal, Party.PATIENT, day)
          && isAgreedBefore(goal, Party.THERAPIST, day)) {
        count++;
      }
    }
    return count;
  }

  /** From when on the last dose of a session lies far enough back, in seconds of the epoch. */
  private static long sober(DosingSession session, Duration pause) {
    return session.getLastDose().orElse(session.getStart()).toEpochSecond() + pause.toSeconds();
  }

  private static boolean isMetAgain(TreatmentCourse course, long from) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof TherapySession session
          && session.getStatus() == SessionStatus.COMPLETED
          && session.getStart().toEpochSecond() >= from) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRatedFrom(TreatmentCourse course, TraumaticMemory memory, long from) {
    List<ChargeRating> ratings = memory.getChargeRatings();
    for (int i = 0; i < ratings.size(); i++) {
      ChargeRating rating = ratings.get(i);
      if (rating.getRatedAt().toEpochSecond() >= from
          && UnderMedicine.isSober(course, rating.getMoment(), rating.getRatedAt())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDroppedBy(Goal goal, LocalDate day) {
    GoalStatus status = goal.getStatus();
    return status == GoalStatus.ENTERED_IN_ERROR
        || status == GoalStatus.REJECTED
        || (status == GoalStatus.CANCELLED && !goal.getStatusDate().isAfter(day));
  }

  private static boolean isAgreedBefore(Goal goal, Party party, LocalDate day) {
    List<GoalAgreement> agreements = goal.getAgreements();
    for (int i = 0; i < agreements.size(); i++) {
      if (agreements.get(i).getParty() == party && agreements.get(i).getAgreedOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }
}
