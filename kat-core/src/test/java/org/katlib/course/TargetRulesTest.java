package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.CourseOfDosingExamples.later;
import static org.katlib.validation.MemoryExamples.belief;
import static org.katlib.validation.MemoryExamples.convinced;
import static org.katlib.validation.MemoryExamples.followedUp;
import static org.katlib.validation.MemoryExamples.integrated;
import static org.katlib.validation.MemoryExamples.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionStatus;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.SeverityRating;
import org.katlib.target.SymptomCycle;

/** The bounds of {@link TargetRules}: just inside, on, and just outside. */
class TargetRulesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-11, 2026-01-11, false",
    "2026-01-11, 2026-01-12, false",
    "2026-01-11, 2026-01-13, true",
    "2026-01-11, , true",
    "2026-01-12, , false"
  })
  void aTargetNamedBeforeTheFirstDoseIsRatedByItsDay(
      LocalDate named, LocalDate rated, boolean reported) {
    TreatmentCourse course =
        target(infusion(), target -> target.identifiedOn(named).severityRatings(rated(rated)));
    assertThat(reports(course, "KAT-TARGET-001")).isEqualTo(reported);
    TreatmentCourse backwards =
        target(
            infusion(),
            target ->
                target
                    .identifiedOn(named)
                    .severityRatings(rated(LocalDate.of(2026, 2, 11)))
                    .addAllSeverityRatings(rated(rated)));
    assertThat(reports(backwards, "KAT-TARGET-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false", "2026-02-11, false"})
  void aTargetRatedBeforeIsRatedAgainOnALaterDay(LocalDate again, boolean reported) {
    TreatmentCourse course =
        target(infusion(), target -> target.addAllSeverityRatings(rated(again)));
    assertThat(reports(integrated(course), "KAT-TARGET-002")).isEqualTo(reported);
    assertThat(reports(followedUp(course), "KAT-TARGET-002")).isEqualTo(reported);
    assertThat(reports(course, "KAT-TARGET-002")).isFalse();
    TreatmentCourse backwards =
        target(
            infusion(),
            target ->
                target
                    .severityRatings(rated(again))
                    .addAllSeverityRatings(rated(LocalDate.of(2026, 1, 8))));
    assertThat(reports(integrated(backwards), "KAT-TARGET-002")).isEqualTo(reported);
  }

  /** The dose was given at 10:00. */
  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 10:00, false",
    "COMPLETED, 10:01, true",
    "IN_PROGRESS, 14:00, true",
    "PLANNED, 14:00, false",
    "CANCELLED, 14:00, false"
  })
  void theWorkIsLookedBackOnInASessionHeldAfterTheDose(
      SessionStatus status, String start, boolean reported) {
    TreatmentCourse course = infusion();
    IntegrationSession integration = (IntegrationSession) course.getSessions().get(2);
    TreatmentCourse integrated =
        session(course, 2, integration.toBuilder().status(status).start(at(start)).build());
    assertThat(reports(integrated, "KAT-TARGET-002")).isEqualTo(reported);
    FollowUpSession followUp = (FollowUpSession) followedUp(course).getSessions().get(4);
    TreatmentCourse followed =
        session(
            followedUp(course), 4, followUp.toBuilder().status(status).start(at(start)).build());
    assertThat(reports(followed, "KAT-TARGET-002")).isEqualTo(reported);
    assertThat(reports(followed, "KAT-CYCLE-001")).isEqualTo(reported);
  }

  @Test
  void whatWasNotRatedBeforeIsNotAskedForAgain() {
    TreatmentCourse course = integrated(followedUp(infusion()));
    TreatmentCourse unrated = target(course, target -> target.severityRatings(List.of()));
    assertThat(reports(unrated, "KAT-TARGET-002")).isFalse();
    TreatmentCourse unsaid = belief(course, belief -> belief.convictionRatings(List.of()));
    assertThat(reports(unsaid, "KAT-BELIEF-001")).isFalse();
    TreatmentCourse undrawn = strengths(course, List.of());
    assertThat(reports(undrawn, "KAT-CYCLE-001")).isFalse();
  }

  @Test
  void integrationCountsOnceNoDoseFollows() {
    TreatmentCourse course = later(integrated(infusion()), 7);
    assertThat(reports(course, "KAT-TARGET-002")).isFalse();
    assertThat(reports(course, "KAT-BELIEF-001")).isFalse();
    assertThat(reports(later(followedUp(infusion()), 60), "KAT-TARGET-002")).isTrue();
    TreatmentCourse cancelled =
        dosing(integrated(infusion()), session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, "KAT-TARGET-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 09:59, BEFORE_DOSING, true",
    "0, 10:30, UNDER_INFLUENCE, true",
    "0, 11:29, AFTER_RECOVERY, true",
    "0, 11:30, AFTER_RECOVERY, false",
    "1, 14:30, INTEGRATION, false",
    "1, 14:30, UNDER_INFLUENCE, true"
  })
  void aBeliefIsRatedAgainFreeOfTheMedicine(
      int days, String time, RatingMoment moment, boolean reported) {
    TreatmentCourse course = convinced(infusion(), at(time).plusDays(days), moment);
    assertThat(reports(integrated(course), "KAT-BELIEF-001")).isEqualTo(reported);
    assertThat(reports(followedUp(course), "KAT-BELIEF-001")).isEqualTo(reported);
    assertThat(reports(course, "KAT-BELIEF-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false"})
  void aLinkIsRatedAgainAtAFollowUp(LocalDate again, boolean reported) {
    LinkStrength before =
        LinkStrength.builder().ratedOn(LocalDate.of(2026, 1, 8)).strength(8).build();
    TreatmentCourse course =
        strengths(
            infusion(), List.of(LinkStrength.builder().ratedOn(again).strength(3).build(), before));
    assertThat(reports(followedUp(course), "KAT-CYCLE-001")).isEqualTo(reported);
    assertThat(reports(integrated(course), "KAT-CYCLE-001")).isFalse();
  }

  @Test
  void aCycleIsToldOfOnceAtTheFirstSuchLink() {
    assertThat(paths(followedUp(infusion()), "KAT-CYCLE-001")).containsExactly("/cycles/0/links/0");
    TreatmentCourse course = followedUp(infusion());
    SymptomCycle cycle = course.getCycles().get(0);
    LinkStrength again =
        LinkStrength.builder().ratedOn(LocalDate.of(2026, 2, 11)).strength(3).build();
    CycleLink first = cycle.getLinks().get(0).toBuilder().addStrengths(again).build();
    TreatmentCourse half =
        course.toBuilder()
            .cycles(
                List.of(cycle.toBuilder().links(List.of(first, cycle.getLinks().get(1))).build()))
            .build();
    assertThat(paths(half, "KAT-CYCLE-001")).containsExactly("/cycles/0/links/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAT-TARGET-001", "KAT-TARGET-002", "KAT-BELIEF-001", "KAT-CYCLE-001"})
  void withoutAFrameworkNothingIsMissed(String rule) {
    TreatmentCourse course = followedUp(infusion());
    if (rule.equals("KAT-TARGET-001")) {
      course = target(course, target -> target.severityRatings(List.of()));
    }
    assertThat(reports(course, rule)).isTrue();
    assertThat(reports(course.toBuilder().primaryFramework(Optional.empty()).build(), rule))
        .isFalse();
  }

  private static List<SeverityRating> rated(LocalDate day) {
    return day == null
        ? List.of()
        : List.of(
            SeverityRating.builder().ratedOn(day).informant(Informant.PATIENT).severity(5).build());
  }

  /** The course with each link of its one cycle rated so. */
  private static TreatmentCourse strengths(TreatmentCourse course, List<LinkStrength> strengths) {
    SymptomCycle cycle = course.getCycles().get(0);
    List<CycleLink> links =
        cycle.getLinks().stream()
            .<CycleLink>map(link -> link.toBuilder().strengths(strengths).build())
            .toList();
    return course.toBuilder().cycles(List.of(cycle.toBuilder().links(links).build())).build();
  }
}
