package org.katlib.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTest;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;

/**
 * What the screenings of a course said by a day: of several answers, tests or decisions the latest
 * counts, and of those of one day the last in the list.
 */
final class ScreeningHistory {
  private ScreeningHistory() {}

  /** {@return the screening of a session, or null} */
  static @Nullable Screening of(Session session) {
    return session instanceof ScreeningSession meeting ? meeting.getScreening().orElse(null) : null;
  }

  /** {@return the answer that counts on a day, or null if the question was not asked by then} */
  static @Nullable ScreeningAnswer findAnswer(
      TreatmentCourse course, ScreeningConditionId condition, LocalDate day) {
    ScreeningAnswer latest = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = of(sessions.get(i));
      for (int k = 0; screening != null && k < screening.getAnswers().size(); k++) {
        ScreeningAnswer answer = screening.getAnswers().get(k);
        if (!answer.getAnsweredOn().isAfter(day)
            && (latest == null || !answer.getAnsweredOn().isBefore(latest.getAnsweredOn()))
            && answer.getCondition().equals(condition)) {
          latest = answer;
        }
      }
    }
    return latest;
  }

  /** {@return the test of a kind that counts on a day, or null if none was done by then} */
  static @Nullable ScreeningTest findTest(
      TreatmentCourse course, ScreeningTestKind kind, LocalDate day) {
    ScreeningTest latest = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = of(sessions.get(i));
      for (int k = 0; screening != null && k < screening.getTests().size(); k++) {
        ScreeningTest test = screening.getTests().get(k);
        if (test.getKind() == kind
            && !test.getDoneOn().isAfter(day)
            && (latest == null || !test.getDoneOn().isBefore(latest.getDoneOn()))) {
          latest = test;
        }
      }
    }
    return latest;
  }

  /** {@return the decision that counts on a day, or null if none was made by then} */
  static @Nullable ClearanceDecision findDecision(TreatmentCourse course, LocalDate day) {
    ClearanceDecision latest = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = of(sessions.get(i));
      ClearanceDecision decision = screening == null ? null : screening.getDecision().orElse(null);
      if (decision != null
          && !decision.getDecidedOn().isAfter(day)
          && (latest == null || !decision.getDecidedOn().isBefore(latest.getDecidedOn()))) {
        latest = decision;
      }
    }
    return latest;
  }

  /** {@return the position of the session whose class of the liver counts on a day, or -1} */
  static int findHepatic(TreatmentCourse course, LocalDate day) {
    int latest = -1;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = of(sessions.get(i));
      if (screening != null
          && screening.getHepaticImpairment().isPresent()
          && !Exposure.day(sessions.get(i)).isAfter(day)
          && (latest < 0
              || !sessions.get(i).getStart().isBefore(sessions.get(latest).getStart()))) {
        latest = i;
      }
    }
    return latest;
  }

  /** {@return the position of the session that says so of the liver on a day, or -1} */
  static int findHepatic(TreatmentCourse course, LocalDate day, HepaticImpairment impairment) {
    int found = findHepatic(course, day);
    Screening screening = found < 0 ? null : of(course.getSessions().get(found));
    return screening != null && screening.getHepaticImpairment().orElse(null) == impairment
        ? found
        : -1;
  }
}
