package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.journey.GoalEvent;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEvent;

class PassagesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

  @Test
  void everyEventIsToldOnce() {
    List<JourneyEvent> events = Journey.of(EverythingCourse.course()).getEvents();

    assertThat(Passages.of(events).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void whatBecomesOfAGoalOnOneDayIsToldInOneBreath() {
    assertThat(told(change(GoalStatus.PROPOSED, DAY), change(GoalStatus.ACCEPTED, DAY)))
        .contains("It is proposed and accepted the same day.")
        .contains("Because: reason of PROPOSED")
        .contains("Because: reason of ACCEPTED")
        .containsOnlyOnce("Agreed by the patient.");
  }

  @Test
  void anotherDayIsAnotherBreath() {
    assertThat(told(change(GoalStatus.PROPOSED, DAY), change(GoalStatus.ACTIVE, DAY.plusDays(1))))
        .contains("It is proposed.")
        .contains("is now active")
        .doesNotContain("the same day");
  }

  private static GoalChange change(GoalStatus status, LocalDate day) {
    return GoalChange.builder()
        .changedOn(day)
        .status(status)
        .reason("reason of " + status)
        .addAgreedBy(Party.PATIENT)
        .build();
  }

  private static String told(GoalChange first, GoalChange second) {
    Goal goal =
        EverythingCourse.course().getGoals().get(0).toBuilder()
            .agreements(List.of())
            .scores(List.of())
            .changes(List.of(first, second))
            .status(second.getStatus().orElseThrow())
            .statusDate(second.getChangedOn())
            .build();
    TreatmentCourse course = EverythingCourse.course().toBuilder().goals(List.of(goal)).build();
    List<JourneyEvent> events =
        Journey.of(course).getEvents().stream().filter(GoalEvent.class::isInstance).toList();
    assertThat(events).hasSizeGreaterThan(1);
    EventSentence sentence = new EventSentence(course, new CourseNames(course));
    return Passages.of(events).stream()
        .flatMap(passage -> sentence.of(passage).stream())
        .collect(Collectors.joining("\n"));
  }
}
