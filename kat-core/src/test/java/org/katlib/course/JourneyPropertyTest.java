package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.katlib.generator.ValueGenerator;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

class JourneyPropertyTest {
  @Property(tries = 100)
  void everyEventIsToldOnceAndInOrder(@ForAll long seed) {
    TreatmentCourse course = ValueGenerator.of(seed).next(TreatmentCourse.class);
    List<JourneyEvent> events = Journey.of(course).getEvents();

    assertThat(events).hasSize(count(course));
    assertThat(events).extracting(JourneyEvent::date).isSorted();
    for (int i = 1; i < events.size(); i++) {
      JourneyEvent before = events.get(i - 1);
      JourneyEvent event = events.get(i);
      if (before.date().equals(event.date()) && before.time().isPresent()) {
        assertThat(event.time()).isPresent();
        assertThat(event.time().get().toInstant())
            .isAfterOrEqualTo(before.time().get().toInstant());
      }
    }
  }

  @Property(tries = 50)
  void theOrderInTheDocumentDoesNotMatter(@ForAll long seed) {
    TreatmentCourse course = ValueGenerator.of(seed).next(TreatmentCourse.class);
    List<Session> shuffled = new ArrayList<>(course.getSessions());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(times(course.toBuilder().sessions(shuffled).build())).isEqualTo(times(course));
  }

  private static List<String> times(TreatmentCourse course) {
    return Journey.of(course).getEvents().stream()
        .map(event -> event.date() + " " + event.time().map(OffsetDateTime::toInstant))
        .toList();
  }

  private static int daysOfAgreement(Goal goal) {
    return (int) goal.getAgreements().stream().map(GoalAgreement::getAgreedOn).distinct().count();
  }

  private static int count(TreatmentCourse course) {
    int count =
        course.getPatient().getBodyWeights().size()
            + course.getTargets().size()
            + course.getSchedules().size()
            + course.getSessions().size()
            + course.getReviews().size()
            + course.getLongTermChecks().size()
            + (course.getEnrolment().isPresent() ? 1 : 0);
    count += course.getConsents().stream().mapToInt(it -> 1 + it.getWithdrawals().size()).sum();
    count += course.getGoals().stream().mapToInt(goal -> 1 + daysOfAgreement(goal)).sum();
    for (Session session : course.getSessions()) {
      count += session.isHeld() && session.getEnd().isPresent() ? 1 : 0;
      if (session instanceof DosingSession dosing) {
        count += SessionTimeline.of(dosing).getEvents().size();
      }
    }
    return count;
  }
}
