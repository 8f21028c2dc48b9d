package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.later;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.ScheduleId;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** The bounds of {@link PaceRules}: just inside, on, and just outside. */
class PaceRulesTest {
  @ParameterizedTest
  @CsvSource({"27, false", "28, true", "29, true"})
  void esketamineIsReviewedAtTheEndOfWeekFour(int day, boolean reported) {
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(reports(later(esketamine(), day), "KAT-COURSE-005", jurisdiction))
          .isEqualTo(reported);
    }
    assertThat(reports(later(infusion(), day), "KAT-COURSE-005")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"41, false", "42, true"})
  void aClinicMayReviewLater(int day, boolean reported) {
    assertThat(reports(later(esketamine(), day), "KAT-COURSE-005", "weeks", "6"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false", "2026-02-09, false", "2026-02-10, true"})
  void aReviewOfInfusionsCountsAfterTheFirstDayAndByTheDay(LocalDate reviewed, boolean reported) {
    assertThat(reports(reviewed(later(infusion(), 3, 7, 10, 28), reviewed), "KAT-COURSE-006"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-01, true", "2026-02-02, false", "2026-02-09, false", "2026-02-10, true"})
  void aReviewOfEsketamineCountsFromTheLastOfTheWeeksAndByTheDay(
      LocalDate reviewed, boolean reported) {
    assertThat(reports(reviewed(later(esketamine(), 28), reviewed), "KAT-COURSE-005"))
        .isEqualTo(reported);
  }

  @Test
  void weekFourCountsFromTheFirstSessionHeld() {
    TreatmentCourse course =
        dosing(later(esketamine(), 7, 28), session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(course, "KAT-COURSE-005")).isFalse();
    TreatmentCourse infusedFirst =
        given(later(esketamine(), 7, 28), dose -> dose.substance(Substance.KETAMINE));
    assertThat(reports(infusedFirst, "KAT-COURSE-005")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3 7 10, INTRAVENOUS, ",
    "3 7 10 14, INTRAVENOUS, /sessions/7",
    "14 3 7 10, INTRAVENOUS, /sessions/4",
    "3 7 10 14 17, INTRAVENOUS, /sessions/7 /sessions/8",
    "3 7 10 14, INTRAMUSCULAR, "
  })
  void fourInfusionsAreFollowedByAReview(String days, Route route, String places) {
    TreatmentCourse course = later(given(infusion(), dose -> dose.route(route)), days(days));
    assertThat(paths(course, "KAT-COURSE-006"))
        .isEqualTo(places == null ? List.of() : List.of(places.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void aClinicMayReviewAfterAnotherNumberOfInfusions(String infusions, boolean reported) {
    assertThat(reports(later(infusion(), 3, 7, 10), "KAT-COURSE-006", "infusions", infusions))
        .isEqualTo(reported);
  }

  @Test
  void onlyInfusionsOfKetamineThatTookPlaceCountUpToTheReview() {
    assertThat(reports(later(esketamine(), 3, 7, 10, 14), "KAT-COURSE-006")).isFalse();
    TreatmentCourse course = later(infusion(), 3, 7, 10, 14);
    TreatmentCourse cancelled = dosing(course, session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, "KAT-COURSE-006")).isFalse();
    TreatmentCourse esketamineFirst = given(course, dose -> dose.substance(Substance.ESKETAMINE));
    assertThat(reports(esketamineFirst, "KAT-COURSE-006")).isFalse();
  }

  @Test
  void ketamineIntoAMuscleBesideAnotherInfusionIsNoInfusionOfKetamine() {
    TreatmentCourse course =
        dosing(
            later(infusion(), 3, 7, 10, 14),
            session -> {
              AdministeredDose dose = session.build().getAdministeredDoses().get(0);
              return session.administeredDoses(
                  List.of(
                      dose.toBuilder().route(Route.INTRAMUSCULAR).build(),
                      dose.toBuilder().substance(Substance.ESKETAMINE).build()));
            });
    assertThat(reports(course, "KAT-COURSE-006")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3, ",
    "3 6, /sessions/5",
    "6 3, /sessions/4",
    "3 7, ",
    "3 7 9, /sessions/6",
    "7 14, "
  })
  void sprayIsGivenTwiceInSevenDays(String days, String place) {
    assertThat(paths(later(esketamine(), days(days)), "KAT-COURSE-007"))
        .isEqualTo(place == null ? List.of() : List.of(place));
    assertThat(reports(later(infusion(), days(days)), "KAT-COURSE-007")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-12, true", "-1, false", "0, false", "1, false"})
  void sevenDaysAreCountedAsDays(int hours, boolean reported) {
    TreatmentCourse course =
        with(
            later(esketamine(), 3),
            again(esketamine(), "third", Duration.ofDays(7).plusHours(hours)));
    assertThat(reports(course, "KAT-COURSE-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void aClinicMayGiveSprayOnceAWeek(String most, boolean reported) {
    assertThat(reports(later(esketamine(), 3), "KAT-COURSE-007", "most", most)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"-12, true", "-1, false", "0, false", "1, false"})
  void anIntervalToldInDaysIsCountedInDays(int hours, boolean reported) {
    Duration apart = Duration.ofDays(2).plusHours(hours);
    TreatmentCourse course = with(infusion(), again(infusion(), "second", apart));
    assertThat(reports(course, "KAT-COURSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void anIntervalToldInHoursIsCountedToTheSecond(int seconds, boolean reported) {
    Duration interval = Duration.ofHours(36);
    TreatmentCourse course =
        with(infusion(), again(infusion(), "second", interval.plusSeconds(seconds)));
    DosingSchedule order = course.getSchedules().get(0);
    DosingPhase phase = order.getPhases().get(0).toBuilder().minimumInterval(interval).build();
    TreatmentCourse ordered =
        course.toBuilder()
            .schedules(List.of(order.toBuilder().phases(List.of(phase)).build()))
            .build();
    assertThat(reports(ordered, "KAT-COURSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"3, 4, true", "3, 2, false", "2, 3, false", "3, , false", ", 3, false"})
  void theShortestIntervalOfTheOrderCounts(Integer first, Integer second, boolean reported) {
    TreatmentCourse course = later(infusion(), 2);
    DosingSchedule order = course.getSchedules().get(0);
    DosingPhase phase = order.getPhases().get(0);
    TreatmentCourse ordered =
        course.toBuilder()
            .schedules(
                List.of(
                    order.toBuilder()
                        .phases(List.of(interval(phase, first), interval(phase, second)))
                        .build()))
            .build();
    assertThat(reports(ordered, "KAT-COURSE-008")).isEqualTo(reported);
  }

  @Test
  void onlyTheOrderOfTheSessionCounts() {
    TreatmentCourse course = later(infusion(), 1);
    assertThat(paths(course, "KAT-COURSE-008")).containsExactly("/sessions/4");
    DosingSession second = (DosingSession) course.getSessions().get(4);
    TreatmentCourse unordered =
        with(infusion(), second.toBuilder().schedule(Optional.empty()).build());
    assertThat(reports(unordered, "KAT-COURSE-008")).isFalse();
    TreatmentCourse elsewhere =
        with(infusion(), second.toBuilder().schedule(ScheduleId.of("other")).build());
    assertThat(reports(elsewhere, "KAT-COURSE-008")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "CANCELLED, false", "MISSED, false"})
  void onlyADoseThatWasGivenIsADoseBefore(SessionStatus status, boolean reported) {
    TreatmentCourse course = dosing(later(infusion(), 1), session -> session.status(status));
    assertThat(reports(course, "KAT-COURSE-008")).isEqualTo(reported);
    assertThat(reports(course, "KAT-COURSE-009", "interval", "48")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"47, true", "48, false", "49, false"})
  void dosesAreAsFarApartAsTheClinicSet(int hours, boolean reported) {
    TreatmentCourse course = with(infusion(), again(infusion(), "second", Duration.ofHours(hours)));
    assertThat(reports(course, "KAT-COURSE-009", "interval", "48")).isEqualTo(reported);
    assertThat(reports(course, "KAT-COURSE-009")).isFalse();
  }

  @Test
  void twoSessionsWithADoseAtOneInstantAreTooClose() {
    TreatmentCourse course = with(infusion(), again(infusion(), "second", Duration.ZERO));
    assertThat(paths(course, "KAT-COURSE-008")).containsExactly("/sessions/1", "/sessions/4");
  }

  @Test
  void theDoseBeforeIsTheNearestOne() {
    TreatmentCourse course = later(infusion(), 7, 8);
    assertThat(paths(course, "KAT-COURSE-008")).containsExactly("/sessions/5");
    TreatmentCourse turned = later(infusion(), 8, 7);
    assertThat(paths(turned, "KAT-COURSE-008")).containsExactly("/sessions/4");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "4, 1", "24, 0"})
  void sprayIsGivenInOneSessionOfADay(int hoursLater, int reported) {
    DosingSession first = (DosingSession) esketamine().getSessions().get(DOSING);
    DosingSession again =
        first.toBuilder()
            .id(SessionId.of("again"))
            .start(first.getStart().plusHours(hoursLater))
            .end(first.getEnd().orElseThrow().plusHours(hoursLater))
            .build();
    assertThat(paths(esketamine().toBuilder().addSessions(again).build(), "KAT-COURSE-010"))
        .hasSize(reported);
  }

  private static TreatmentCourse reviewed(TreatmentCourse course, LocalDate day) {
    return course.toBuilder()
        .addReviews(TreatmentReview.builder().doneOn(day).decision(ReviewDecision.CONTINUE).build())
        .build();
  }

  private static DosingPhase interval(DosingPhase phase, Integer days) {
    return phase.toBuilder()
        .minimumInterval(Optional.ofNullable(days).map(Duration::ofDays))
        .build();
  }

  private static TreatmentCourse with(TreatmentCourse course, DosingSession session) {
    return course.toBuilder().addSessions(session).build();
  }

  /** The dosing session of a course, with its dose so long after the first. */
  private static DosingSession again(TreatmentCourse course, String id, Duration after) {
    DosingSession session = (DosingSession) later(course, 1).getSessions().get(4);
    AdministeredDose dose = session.getAdministeredDoses().get(0);
    return session.toBuilder()
        .id(SessionId.of(id))
        .start(at("09:30").plus(after))
        .end(at("12:30").plus(after))
        .administeredDoses(
            List.of(
                dose.toBuilder()
                    .start(at("10:00").plus(after))
                    .end(at("10:40").plus(after))
                    .build()))
        .build();
  }

  private static int[] days(String days) {
    return Arrays.stream(days.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
