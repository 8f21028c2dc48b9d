package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.later;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.session.SessionStatus;

/** The bounds of {@link LongTermRules}: just inside, on, and just outside. */
class LongTermRulesTest {
  @ParameterizedTest
  @CsvSource({
    "US, DEPENDENCE_AND_MISUSE, 2026-01-11, false",
    "US, DEPENDENCE_AND_MISUSE, 2026-01-12, false",
    "US, DEPENDENCE_AND_MISUSE, 2026-01-13, true",
    "US, COGNITION, 2026-01-11, true",
    "EU, COGNITION, 2026-01-11, false"
  })
  void dependenceIsAssessedBeforeEsketamine(
      Jurisdiction jurisdiction, LongTermCheckKind kind, LocalDate day, boolean reported) {
    assertThat(reports(only(esketamine(), kind, day), "KAT-FOLLOW-001", jurisdiction))
        .isEqualTo(reported);
    assertThat(reports(only(infusion(), kind, day), "KAT-FOLLOW-001", jurisdiction)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"89, false", "90, false", "91, true"})
  void urinarySymptomsAreAskedAboutEveryNinetyDays(int day, boolean reported) {
    assertThat(reports(later(infusion(), day), "KAT-FOLLOW-002")).isEqualTo(reported);
    assertThat(reports(later(esketamine(), day), "KAT-FOLLOW-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "URINARY_SYMPTOMS, 2026-01-01, true",
    "URINARY_SYMPTOMS, 2026-01-12, true",
    "URINARY_SYMPTOMS, 2026-01-13, false",
    "URINARY_SYMPTOMS, 2026-04-13, false",
    "URINARY_SYMPTOMS, 2026-04-14, true",
    "LIVER_TESTS, 2026-01-13, true"
  })
  void theDaysCountFromTheLastLookUpToTheDay(
      LongTermCheckKind kind, LocalDate day, boolean reported) {
    TreatmentCourse course = only(later(infusion(), 91), kind, day);
    assertThat(reports(course, "KAT-FOLLOW-002")).isEqualTo(reported);
  }

  @Test
  void theLastOfSeveralLooksCountsInWhateverOrder() {
    TreatmentCourse course = later(infusion(), 150);
    LongTermCheck early =
        check(LongTermCheckKind.URINARY_SYMPTOMS, LocalDate.of(2026, 1, 20)).build();
    LongTermCheck late =
        check(LongTermCheckKind.URINARY_SYMPTOMS, LocalDate.of(2026, 4, 20)).build();
    assertThat(
            reports(
                course.toBuilder().longTermChecks(List.of(early, late)).build(), "KAT-FOLLOW-002"))
        .isFalse();
    assertThat(
            reports(
                course.toBuilder().longTermChecks(List.of(late, early)).build(), "KAT-FOLLOW-002"))
        .isFalse();
  }

  @Test
  void theDaysCountFromTheFirstSessionHeld() {
    TreatmentCourse course =
        dosing(later(infusion(), 7, 91), session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(course, "KAT-FOLLOW-002")).isFalse();
    assertThat(paths(later(infusion(), 91, 7), "KAT-FOLLOW-002")).containsExactly("/sessions/4");
  }

  @ParameterizedTest
  @CsvSource({"30, true", "91, false"})
  void aClinicMaySetItsOwnInterval(String interval, boolean reported) {
    TreatmentCourse course = later(infusion(), 91);
    assertThat(reports(course, "KAT-FOLLOW-002", "interval", interval)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"30, false", "31, true"})
  void liverTestsAreRepeatedAsTheClinicSet(int day, boolean reported) {
    TreatmentCourse course = later(infusion(), day);
    assertThat(reports(course, "KAT-FOLLOW-003", "interval", "30")).isEqualTo(reported);
    assertThat(reports(course, "KAT-FOLLOW-003")).isFalse();
    TreatmentCourse tested = only(course, LongTermCheckKind.LIVER_TESTS, LocalDate.of(2026, 1, 20));
    assertThat(reports(tested, "KAT-FOLLOW-003", "interval", "30")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SUICIDALITY, 2026-01-11, true",
    "SUICIDALITY, 2026-01-12, false",
    "SUICIDALITY, 2026-03-01, false",
    "COGNITION, 2026-01-20, true"
  })
  void someoneLooksForThoughtsOfSuicideOnceEsketamineBegan(
      LongTermCheckKind kind, LocalDate day, boolean reported) {
    TreatmentCourse course = only(later(esketamine(), 3), kind, day);
    assertThat(reports(course, "KAT-FOLLOW-004")).isEqualTo(reported);
    assertThat(reports(course, "KAT-FOLLOW-004", Jurisdiction.EU)).isFalse();
  }

  @Test
  void afterOneDoseOrWithoutTheSprayNothingIsOverdue() {
    assertThat(reports(esketamine(), "KAT-FOLLOW-004")).isFalse();
    assertThat(reports(later(infusion(), 3), "KAT-FOLLOW-004")).isFalse();
    TreatmentCourse infusedBefore =
        given(later(esketamine(), 3), dose -> dose.substance(Substance.KETAMINE));
    assertThat(reports(infusedBefore, "KAT-FOLLOW-004")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "URINARY_SYMPTOMS, true, , true",
    "URINARY_SYMPTOMS, true, false, true",
    "URINARY_SYMPTOMS, true, true, false",
    "URINARY_SYMPTOMS, false, , false",
    "LIVER_TESTS, true, , false"
  })
  void urinarySymptomsLeadToAReferral(
      LongTermCheckKind kind, boolean concern, Boolean referred, boolean reported) {
    TreatmentCourse course =
        infusion().toBuilder()
            .addLongTermChecks(
                check(kind, LocalDate.of(2026, 1, 20))
                    .concern(concern)
                    .referred(Optional.ofNullable(referred))
                    .build())
            .build();
    assertThat(reports(course, "KAT-FOLLOW-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "STOP, WITHDRAWAL, 2026-02-08, true",
    "STOP, WITHDRAWAL, 2026-02-09, false",
    "STOP, WITHDRAWAL, 2026-02-20, false",
    "STOP, COGNITION, 2026-02-20, true",
    "CONTINUE, COGNITION, 2026-02-20, false",
    "CHANGE, COGNITION, 2026-02-20, false"
  })
  void someoneLooksHowThePatientFaresOnStopping(
      ReviewDecision decision, LongTermCheckKind kind, LocalDate day, boolean reported) {
    TreatmentCourse course =
        only(infusion(), kind, day).toBuilder()
            .addReviews(
                TreatmentReview.builder()
                    .doneOn(LocalDate.of(2026, 2, 9))
                    .decision(decision)
                    .build())
            .build();
    assertThat(reports(course, "KAT-FOLLOW-006")).isEqualTo(reported);
  }

  private static TreatmentCourse only(
      TreatmentCourse course, LongTermCheckKind kind, LocalDate day) {
    return course.toBuilder().longTermChecks(List.of(check(kind, day).build())).build();
  }

  private static LongTermCheck.Builder check(LongTermCheckKind kind, LocalDate day) {
    return LongTermCheck.builder().kind(kind).doneOn(day).concern(false);
  }
}
