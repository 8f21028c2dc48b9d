package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.Breakthrough;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.session.FollowUpSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.ActivityId;
import org.katlib.target.MeaningfulActivity;
import org.katlib.validation.Baseline;

class JourneyWorkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

  private static FollowUpSession.Builder session() {
    return FollowUpSession.builder()
        .id(SessionId.of("session"))
        .status(SessionStatus.COMPLETED)
        .start(at("10:00"))
        .end(at("11:00"));
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-01-30T" + time + ":00+01:00");
  }

  private static List<JourneyEvent> eventsOf(Session session) {
    return Journey.of(Baseline.esketamine().toBuilder().sessions(List.of(session)).build())
        .getEvents()
        .stream()
        .filter(event -> event.within().isPresent())
        .toList();
  }

  private static TherapeuticRatings rating(Informant informant, RatingMoment moment, String time) {
    return TherapeuticRatings.builder()
        .ratedAt(at(time))
        .moment(moment)
        .informant(informant)
        .trust(6)
        .build();
  }

  @Test
  void bothViewsOfOneMomentStandTogether() {
    FollowUpSession session =
        session()
            .addTherapeuticRatings(
                rating(Informant.CLINICIAN, RatingMoment.FOLLOW_UP, "10:50"),
                rating(Informant.PATIENT, RatingMoment.FOLLOW_UP, "10:40"),
                rating(Informant.PATIENT, RatingMoment.FOLLOW_UP, "10:55"),
                rating(Informant.CLINICIAN, RatingMoment.INTEGRATION, "10:40"))
            .build();

    assertThat(
            eventsOf(session).stream()
                .filter(WorkEvent.RatingsGiven.class::isInstance)
                .map(WorkEvent.RatingsGiven.class::cast)
                .map(given -> given.at().toLocalTime() + " " + given.ratings().size()))
        .containsExactly("10:40 1", "10:50 2", "10:55 1");
  }

  @Test
  void whatHasNoTimeIsToldAsTheSessionBeginsOrEnds() {
    FollowUpSession session =
        session()
            .addMoments(Breakthrough.builder().id(MomentId.of("late")).expected(false).build())
            .addPractices(
                UsedPractice.builder().name("sandplay").build(),
                UsedPractice.builder().name("drawing").at(at("10:30")).build(),
                UsedPractice.builder().name("silence").build())
            .build();

    assertThat(eventsOf(session))
        .extracting(event -> event.getClass().getSimpleName() + event.time().isPresent())
        .containsExactly(
            "SessionBegantrue",
            "PracticesUsedfalse",
            "PracticesUsedtrue",
            "MomentCameUpfalse",
            "SessionEndedtrue");
  }

  @Test
  void aChangeOfAGoalIsToldOnceAndInsteadOfWhereItStands() {
    Goal active =
        Goal.builder()
            .id(GoalId.of("new"))
            .statement("To call my brother")
            .status(GoalStatus.ACTIVE)
            .statusDate(DAY)
            .build();
    Goal reworded = active.reword("To see my brother", DAY.plusDays(1), Set.of(Party.PATIENT));
    Goal done = reworded.moveTo(GoalStatus.COMPLETED, DAY.plusDays(2), Optional.empty(), Set.of());

    assertThat(goalEvents(active)).containsExactly("GoalMoved 2026-01-09");
    assertThat(goalEvents(reworded))
        .containsExactly("GoalMoved 2026-01-09", "GoalChanged 2026-01-10");
    assertThat(goalEvents(done))
        .containsExactly(
            "GoalChanged 2026-01-09", "GoalChanged 2026-01-10", "GoalChanged 2026-01-11");
  }

  private static List<String> goalEvents(Goal goal) {
    return Journey.of(Baseline.esketamine().toBuilder().goals(List.of(goal)).build())
        .getEvents()
        .stream()
        .filter(GoalEvent.class::isInstance)
        .map(event -> event.getClass().getSimpleName() + " " + event.date())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "          , ActivityPlanned",
    "2026-01-09, ActivityDone",
    "2026-01-11, ActivityPlanned ActivityDone"
  })
  void anActivityDoneOnItsDayIsToldAsDoneAlone(LocalDate doneOn, String events) {
    MeaningfulActivity activity =
        MeaningfulActivity.builder()
            .id(ActivityId.of("new"))
            .description("The garden")
            .plannedFor(DAY)
            .doneOn(Optional.ofNullable(doneOn))
            .build();

    assertThat(
            Journey.of(Baseline.esketamine().toBuilder().activities(List.of(activity)).build())
                .getEvents()
                .stream()
                .filter(ActivityEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName()))
        .containsExactly(events.split(" "));
  }
}
