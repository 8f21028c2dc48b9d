package org.katlib.validation;

import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.session;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PacingRule;
import org.katlib.framework.PracticeDemand;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.framework.TraumaInformedFit;
import org.katlib.process.UsedPractice;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** Courses like those of {@link Baseline}, with the therapeutic work done otherwise. */
public final class WorkedCourses {
  private WorkedCourses() {}

  /** {@return a well course that follows other frameworks; its sessions name none of their own} */
  public static TreatmentCourse led(String primary, String... others) {
    return led(esketamine(), primary, others);
  }

  /** {@return a course that follows other frameworks; its sessions name none of their own} */
  public static TreatmentCourse led(TreatmentCourse course, String primary, String... others) {
    TreatmentCourse changed =
        course.toBuilder()
            .primaryFramework(FrameworkId.of(primary))
            .otherFrameworks(Stream.of(others).map(FrameworkId::of).toList())
            .build();
    for (int i = 0; i < course.getSessions().size(); i++) {
      changed = framed(changed, i);
    }
    return changed;
  }

  /** {@return the course without any framework: none named, none worked with} */
  public static TreatmentCourse unframed(TreatmentCourse course) {
    return led(course, "gestalt").toBuilder().primaryFramework(Optional.empty()).build();
  }

  /** {@return the course with a session that works with other frameworks; a screening has none} */
  public static TreatmentCourse framed(TreatmentCourse course, int position, String... ids) {
    List<FrameworkId> frameworks = Stream.of(ids).map(FrameworkId::of).toList();
    Session session = course.getSessions().get(position);
    if (session instanceof PreparationSession preparation) {
      return session(course, position, preparation.toBuilder().frameworks(frameworks).build());
    } else if (session instanceof DosingSession dosing) {
      return session(course, position, dosing.toBuilder().frameworks(frameworks).build());
    } else if (session instanceof IntegrationSession integration) {
      return session(course, position, integration.toBuilder().frameworks(frameworks).build());
    } else if (session instanceof FollowUpSession followUp) {
      return session(course, position, followUp.toBuilder().frameworks(frameworks).build());
    }
    return course;
  }

  /** {@return the course with one more integration session, completed} */
  public static TreatmentCourse met(
      TreatmentCourse course, OffsetDateTime start, UsedPractice... practices) {
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.add(
        IntegrationSession.builder()
            .id(SessionId.of("met-" + sessions.size()))
            .status(SessionStatus.COMPLETED)
            .start(start)
            .addAttendances(course.getSessions().get(0).getAttendances().get(0))
            .addPractices(practices)
            .addIntegrates(SessionId.of("dosing"))
            .build());
    return course.toBuilder().sessions(sessions).build();
  }

  /** {@return the course with one more thing done in its dosing session} */
  public static TreatmentCourse practised(TreatmentCourse course, UsedPractice practice) {
    DosingSession session = (DosingSession) course.getSessions().get(DOSING);
    return session(course, DOSING, session.toBuilder().addPractices(practice).build());
  }

  /** {@return something that was done, and when, if that is known} */
  public static UsedPractice practice(PracticeDemand demand, OffsetDateTime... at) {
    return UsedPractice.builder()
        .name("as agreed")
        .addDemands(demand)
        .at(Stream.of(at).findFirst())
        .build();
  }

  /** {@return a framework of a team's own, with rules of pace} */
  public static TherapeuticFramework custom(String id, PacingRule... pace) {
    return TherapeuticFramework.builder()
        .id(FrameworkId.of(id))
        .name("our own")
        .traumaInformedFit(TraumaInformedFit.NEEDS_PACING_RULES)
        .pacingRules(Set.of(pace))
        .build();
  }
}
