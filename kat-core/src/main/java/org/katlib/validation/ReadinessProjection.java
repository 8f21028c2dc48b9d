package org.katlib.validation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.rule.Finding;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/**
 * A course as it would stand if what is asked about were done now, so that the same rules judge a
 * dose before it is given and after.
 *
 * @param question what is asked
 * @param course the course as it would stand
 * @param position the session's position
 */
record ReadinessProjection(ReadinessQuestion question, TreatmentCourse course, int position) {
  private static final Duration LONGEST = Duration.ofDays(2);

  /** As if every planned dose of a session were given at a time. */
  static ReadinessProjection dosed(TreatmentCourse course, SessionId id, OffsetDateTime at) {
    int position = position(course, id);
    DosingSession session = (DosingSession) course.getSessions().get(position);
    if (!session.isHeldOrPlanned() || session.getStatus() == SessionStatus.COMPLETED) {
      throw new IllegalArgumentException("the session is neither planned nor in progress");
    }
    if (!session.getAdministeredDoses().isEmpty()) {
      throw new IllegalArgumentException("the session has its dose already");
    }
    if (!at.withOffsetSameInstant(session.getStart().getOffset())
        .toLocalDate()
        .equals(session.getStart().toLocalDate())) {
      throw new IllegalArgumentException("the session is on another day; book it anew first");
    }
    OffsetDateTime start = at.isBefore(session.getStart()) ? session.getStart() : at;
    List<AdministeredDose> given = new ArrayList<>();
    for (PlannedDose planned : session.getPlannedDoses()) {
      given.add(given(planned, start.plusMinutes(given.size())));
    }
    DosingSession then =
        session.toBuilder()
            .status(SessionStatus.IN_PROGRESS)
            .end(Optional.empty())
            .administeredDoses(given)
            .build();
    return new ReadinessProjection(
        ReadinessQuestion.DOSING, with(course, position, then), position);
  }

  /** As if the patient left at a time. */
  static ReadinessProjection ended(TreatmentCourse course, SessionId id, OffsetDateTime at) {
    int position = position(course, id);
    DosingSession session = (DosingSession) course.getSessions().get(position);
    if (!session.isHeld() || session.getAdministeredDoses().isEmpty()) {
      throw new IllegalArgumentException("the session has no dose yet");
    }
    if (session.isRecordedAfter(at)) {
      throw new IllegalArgumentException("the record of the session goes on after that time");
    }
    DosingSession then = session.toBuilder().status(SessionStatus.COMPLETED).end(at).build();
    return new ReadinessProjection(
        ReadinessQuestion.DISCHARGE, with(course, position, then), position);
  }

  /** Whether a finding bears on what is asked: by the moment of its rule, and by its place. */
  boolean bears(Finding finding) {
    boolean dosing = question == ReadinessQuestion.DOSING;
    String path = finding.getPath();
    return switch (RuleBook.published().get(finding).getMoment()) {
      case ALWAYS -> dosing && isWithin(path);
      case BEFORE_DOSING -> dosing && !isElsewhere(path);
      case DURING, BEFORE_DISCHARGE -> !dosing && isWithin(path);
      case AFTER -> false;
    };
  }

  /** A finding where it stands in the course as it is: what would be given is what is planned. */
  Finding inTheCourseAsItIs(Finding finding) {
    if (question == ReadinessQuestion.DISCHARGE) {
      return finding;
    }
    String path =
        finding.getPath().replaceFirst("^(/sessions/\\d+)/administeredDoses", "$1/plannedDoses");
    return finding.toBuilder().path(path).build();
  }

  private boolean isWithin(String path) {
    String session = "/sessions/" + position;
    return path.equals(session) || path.startsWith(session + "/");
  }

  /** Whether a place is within another dosing session. */
  private boolean isElsewhere(String path) {
    String[] steps = path.split("/", -1);
    return steps.length > 2
        && steps[1].equals("sessions")
        && !isWithin(path)
        && course.getSessions().get(Integer.parseInt(steps[2])) instanceof DosingSession;
  }

  private static AdministeredDose given(PlannedDose planned, OffsetDateTime start) {
    return AdministeredDose.builder()
        .substance(planned.getSubstance())
        .dose(planned.getDose())
        .route(planned.getRoute())
        .form(planned.getForm())
        .purpose(planned.getPurpose())
        .start(start)
        .end(planned.getInfusionTime().map(time -> end(start, time)))
        .build();
  }

  /** No infusion runs beyond the day after; what is planned for longer is judged as that. */
  private static OffsetDateTime end(OffsetDateTime start, Duration time) {
    return start.plus(time.compareTo(LONGEST) > 0 ? LONGEST : time);
  }

  private static int position(TreatmentCourse course, SessionId id) {
    List<Session> sessions = course.getSessions();
    int found = -1;
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).getId().equals(id)) {
        if (found >= 0) {
          throw new IllegalArgumentException("the course has two sessions of this id");
        }
        found = i;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("the course has no session of this id");
    }
    if (!(sessions.get(found) instanceof DosingSession)) {
      throw new IllegalArgumentException("the session is no dosing session");
    }
    return found;
  }

  private static TreatmentCourse with(TreatmentCourse course, int position, DosingSession then) {
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.set(position, then);
    return course.toBuilder().sessions(sessions).build();
  }
}
