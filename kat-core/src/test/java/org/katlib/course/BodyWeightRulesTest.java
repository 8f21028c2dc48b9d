package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.weighed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.session.SessionStatus;

/** The bounds of {@link BodyWeightRules}: just inside, on, and just outside. */
class BodyWeightRulesTest {
  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, false", "2026-01-13, true"})
  void aWeightMeasuredLaterDoesNotCount(LocalDate measured, boolean reported) {
    assertThat(reports(weighed(infusion(), measured), "KAT-DOSE-006")).isEqualTo(reported);
    TreatmentCourse fixed = given(infusion(), dose -> dose.dose(FixedDose.ofMilligrams("35")));
    assertThat(reports(weighed(fixed, measured), "KAT-DOSE-031")).isEqualTo(reported);
  }

  @Test
  void theOrderAndTheDoseBothNeedAWeight() {
    assertThat(paths(unweighed(infusion()), "KAT-DOSE-006"))
        .containsExactly("/sessions/1/administeredDoses/0/dose", "/sessions/1/plannedDoses/0/dose");
    assertThat(reports(unweighed(esketamine()), "KAT-DOSE-006")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, true",
    "IN_PROGRESS, true",
    "PLANNED, false",
    "CANCELLED, false",
    "MISSED, false"
  })
  void aWeightIsNeededOnceTheSessionIsHeld(SessionStatus status, boolean reported) {
    TreatmentCourse course = dosing(unweighed(infusion()), session -> session.status(status));
    assertThat(reports(course, "KAT-DOSE-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, true",
    "INTRAMUSCULAR, true",
    "SUBCUTANEOUS, true",
    "ORAL, false",
    "SUBLINGUAL, false",
    "NASAL, false"
  })
  void aFixedInjectionIsComparedByAWeight(Route route, boolean reported) {
    TreatmentCourse fixed =
        given(infusion(), dose -> dose.route(route).dose(FixedDose.ofMilligrams("35")));
    assertThat(reports(unweighed(fixed), "KAT-DOSE-031")).isEqualTo(reported);
    assertThat(reports(fixed, "KAT-DOSE-031")).isFalse();
    TreatmentCourse perKilogram = given(infusion(), dose -> dose.route(route));
    assertThat(reports(unweighed(perKilogram), "KAT-DOSE-031")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-12, true", "2025-12-13, false", "2026-01-12, false"})
  void aWeightIsAsRecentAsTheClinicSet(LocalDate measured, boolean reported) {
    TreatmentCourse course = weighed(infusion(), measured);
    assertThat(reports(course, "KAT-DOSE-032", "oldest", "30")).isEqualTo(reported);
    assertThat(reports(course, "KAT-DOSE-032")).isFalse();
  }

  @Test
  void anOldWeightIsNoGroundForADosePerKilogramOnly() {
    LocalDate old = LocalDate.of(2020, 1, 1);
    TreatmentCourse fixed = given(infusion(), dose -> dose.dose(FixedDose.ofMilligrams("35")));
    assertThat(reports(weighed(fixed, old), "KAT-DOSE-032", "oldest", "30")).isFalse();
    assertThat(reports(unweighed(infusion()), "KAT-DOSE-032", "oldest", "30")).isFalse();
    TreatmentCourse cancelled =
        dosing(weighed(infusion(), old), session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, "KAT-DOSE-032", "oldest", "30")).isFalse();
  }

  @Test
  void theLatestWeightCounts() {
    TreatmentCourse course = infusion();
    TreatmentCourse measured =
        course.toBuilder()
            .patient(
                course.getPatient().toBuilder()
                    .addBodyWeights(
                        course.getPatient().getBodyWeights().get(0).toBuilder()
                            .measuredOn(LocalDate.of(2020, 1, 1))
                            .build())
                    .build())
            .build();
    assertThat(reports(measured, "KAT-DOSE-032", "oldest", "30")).isFalse();
  }

  private static TreatmentCourse unweighed(TreatmentCourse course) {
    return course.toBuilder()
        .patient(course.getPatient().toBuilder().bodyWeights(List.of()).build())
        .build();
  }
}
