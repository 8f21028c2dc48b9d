package org.katlib.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.katlib.consent.Consent;
import org.katlib.course.JourneyEvent.ConsentSigned;
import org.katlib.course.JourneyEvent.ConsentWithdrawn;
import org.katlib.course.JourneyEvent.Enrolled;
import org.katlib.course.JourneyEvent.GoalAgreed;
import org.katlib.course.JourneyEvent.GoalMoved;
import org.katlib.course.JourneyEvent.LongTermChecked;
import org.katlib.course.JourneyEvent.Reviewed;
import org.katlib.course.JourneyEvent.ScheduleOrdered;
import org.katlib.course.JourneyEvent.SessionBegan;
import org.katlib.course.JourneyEvent.SessionEnded;
import org.katlib.course.JourneyEvent.TargetIdentified;
import org.katlib.course.JourneyEvent.Weighed;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.Party;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/**
 * A course told in order: every event once, by day and then by time.
 *
 * <p>What has only a day stands before what that day has a time for. Events of one time keep the
 * order: a session begins, what was asked before, vital signs, doses, what followed, the session
 * ends.
 */
public final class Journey {
  private static final Comparator<JourneyEvent> ORDER =
      Comparator.comparing(JourneyEvent::date)
          .thenComparing(
              event -> event.time().map(OffsetDateTime::toInstant).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<JourneyEvent> events;

  private Journey(List<JourneyEvent> events) {
    this.events = List.copyOf(events);
  }

  /** {@return the journey of a course} */
  public static Journey of(TreatmentCourse course) {
    List<JourneyEvent> events = new ArrayList<>();
    course.getPatient().getBodyWeights().forEach(weight -> events.add(new Weighed(weight)));
    course.getTargets().forEach(target -> events.add(new TargetIdentified(target)));
    course.getGoals().forEach(goal -> addGoal(goal, events));
    course.getConsents().forEach(consent -> addConsent(consent, events));
    course.getEnrolment().ifPresent(enrolment -> events.add(new Enrolled(enrolment)));
    course.getSchedules().forEach(schedule -> events.add(new ScheduleOrdered(schedule)));
    course.getSessions().forEach(session -> addSession(session, events));
    course.getReviews().forEach(review -> events.add(new Reviewed(review)));
    course.getLongTermChecks().forEach(check -> events.add(new LongTermChecked(check)));
    events.sort(ORDER);
    return new Journey(events);
  }

  private static void addGoal(Goal goal, List<JourneyEvent> events) {
    Map<LocalDate, List<Party>> byDay = new TreeMap<>();
    for (GoalAgreement agreement : goal.getAgreements()) {
      byDay
          .computeIfAbsent(agreement.getAgreedOn(), day -> new ArrayList<>())
          .add(agreement.getParty());
    }
    byDay.forEach((day, parties) -> events.add(new GoalAgreed(goal, day, parties)));
    events.add(new GoalMoved(goal));
  }

  private static void addConsent(Consent consent, List<JourneyEvent> events) {
    events.add(new ConsentSigned(consent));
    consent
        .getWithdrawals()
        .forEach(withdrawal -> events.add(new ConsentWithdrawn(consent, withdrawal)));
  }

  private static void addSession(Session session, List<JourneyEvent> events) {
    events.add(new SessionBegan(session));
    if (session instanceof DosingSession dosing) {
      events.addAll(SessionTimeline.eventsOf(dosing));
    }
    if (session.isHeld()) {
      session.getEnd().ifPresent(end -> events.add(new SessionEnded(session, end)));
    }
  }

  /** {@return every event, in order} */
  public List<JourneyEvent> getEvents() {
    return events;
  }
}
