package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.quantity.Mass;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;

/** The bounds of {@link HighestDoseRules}: just inside, on, and just outside. */
class HighestDoseRulesTest {
  @ParameterizedTest
  @CsvSource({"PLANNED, true", "COMPLETED, true", "CANCELLED, false", "MISSED, false"})
  void aDoseThatIsOnlyPlannedIsComparedToo(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .status(status)
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .dose(WeightBasedDose.ofMilligramsPerKilogram("1.1"))
                                .build())));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 1.0, KAT-DOSE-008, false",
    "INTRAVENOUS, 1.00, KAT-DOSE-008, false",
    "INTRAVENOUS, 1.01, KAT-DOSE-008, true",
    "INTRAMUSCULAR, 1.01, KAT-DOSE-008, false",
    "INTRAMUSCULAR, 2.0, KAT-DOSE-033, false",
    "INTRAMUSCULAR, 2.01, KAT-DOSE-033, true",
    "SUBCUTANEOUS, 0.9, KAT-DOSE-009, false",
    "SUBCUTANEOUS, 0.91, KAT-DOSE-009, true",
    "INTRAVENOUS, 0.91, KAT-DOSE-009, false"
  })
  void aDosePerKilogramAgainstTheHighestOfATrial(
      Route route, String amount, String rule, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose -> dose.route(route).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
    assertThat(reports(course, rule)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "70, BASE, false",
    "70.1, BASE, true",
    "80.7, HYDROCHLORIDE, false",
    "80.8, HYDROCHLORIDE, true"
  })
  void aFixedDoseIsComparedByTheBodyWeightOnRecord(
      String milligrams, SaltBasis basis, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.dose(
                    FixedDose.builder()
                        .amount(Mass.ofMilligrams(milligrams))
                        .basis(basis)
                        .build()));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 400, false",
    "SUBLINGUAL, 400.1, true",
    "BUCCAL, 401, true",
    "ORAL, 401, false"
  })
  void aLozengeAboveThePublishedBand(Route route, String milligrams, boolean reported) {
    TreatmentCourse course =
        given(infusion(), dose -> dose.route(route).dose(FixedDose.ofMilligrams(milligrams)));
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1.153, false", "1.154, true"})
  void theHydrochloridePerKilogramIsComparedByItsBase(String amount, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.dose(
                    WeightBasedDose.ofMilligramsPerKilogram(amount).toBuilder()
                        .basis(SaltBasis.HYDROCHLORIDE)
                        .build()));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 35, false", "0.5, 35.1, true"})
  void theDosesOfOneSessionAreAddedUp(String perKilogram, String fixed, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .dose(WeightBasedDose.ofMilligramsPerKilogram(perKilogram))
                      .build();
              AdministeredDose booster =
                  one.toBuilder().dose(FixedDose.ofMilligrams(fixed)).build();
              return session.administeredDoses(List.of(one, booster));
            });
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"200, 200, false", "200, 201, true"})
  void theLozengesOfOneSessionAreAddedUp(String first, String second, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .route(Route.SUBLINGUAL)
                      .dose(FixedDose.ofMilligrams(first))
                      .build();
              AdministeredDose booster =
                  one.toBuilder().dose(FixedDose.ofMilligrams(second)).build();
              return session.administeredDoses(List.of(one, booster));
            });
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"5.71, false", "5.72, true"})
  void aLozengePerKilogramIsCountedByTheWeightOnRecord(String amount, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose -> dose.route(Route.BUCCAL).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, INTRAMUSCULAR, 6.49, false",
    "KETAMINE, INTRAMUSCULAR, 6.5, true",
    "KETAMINE, INTRAMUSCULAR, 6.50, true",
    "KETAMINE, SUBCUTANEOUS, 6.5, false",
    "ESKETAMINE, INTRAMUSCULAR, 6.5, false"
  })
  void anAnaestheticDoseIntoAMuscle(
      Substance substance, Route route, String amount, boolean reported) {
    assertThat(reports(perKilogram(substance, route, amount), "KAT-DOSE-025")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "ESKETAMINE, SUBCUTANEOUS, 1.00, KAT-DOSE-030, false",
    "ESKETAMINE, SUBCUTANEOUS, 1.01, KAT-DOSE-030, true",
    "ESKETAMINE, INTRAVENOUS, 1.01, KAT-DOSE-030, false",
    "KETAMINE, SUBCUTANEOUS, 1.01, KAT-DOSE-030, false",
    "ESKETAMINE, SUBCUTANEOUS, 1.01, KAT-DOSE-009, false",
    "ESKETAMINE, INTRAVENOUS, 1.01, KAT-DOSE-008, false"
  })
  void eachDrugHasItsOwnHighestDose(
      Substance substance, Route route, String amount, String rule, boolean reported) {
    assertThat(reports(perKilogram(substance, route, amount), rule)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 60, 1, true",
    "INTRAVENOUS, 59, 1, true",
    "INTRAVENOUS, 61, 1, false",
    "INTRAVENOUS, , 1, true",
    "INTRAVENOUS, 60, 0.99, false",
    "INTRAMUSCULAR, 60, 1, false"
  })
  void aFastPushIntoAVein(Route route, @Nullable Long seconds, String amount, boolean reported) {
    TreatmentCourse course =
        given(
            perKilogram(Substance.KETAMINE, route, amount),
            dose -> dose.end(Optional.ofNullable(seconds).map(at("10:00")::plusSeconds)));
    assertThat(reports(course, "KAT-DOSE-026")).isEqualTo(reported);
    TreatmentCourse esketamine = given(course, dose -> dose.substance(Substance.ESKETAMINE));
    assertThat(reports(esketamine, "KAT-DOSE-026")).isFalse();
    for (SessionStatus status : List.of(SessionStatus.PLANNED, SessionStatus.CANCELLED)) {
      TreatmentCourse notHeld = dosing(course, session -> session.status(status));
      assertThat(reports(notHeld, "KAT-DOSE-026")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"69.9, false", "70, true"})
  void aFixedPushIsComparedByTheBodyWeight(String milligrams, boolean reported) {
    TreatmentCourse course =
        given(infusion(), dose -> dose.end(at("10:01")).dose(FixedDose.ofMilligrams(milligrams)));
    assertThat(reports(course, "KAT-DOSE-026")).isEqualTo(reported);
  }

  @Test
  void eachPushIsComparedByItself() {
    TreatmentCourse course =
        dosing(
            perKilogram(Substance.KETAMINE, Route.INTRAVENOUS, "0.6"),
            session -> {
              AdministeredDose dose = session.build().getAdministeredDoses().get(0);
              return session.administeredDoses(
                  List.of(
                      dose.toBuilder().end(at("10:01")).build(),
                      dose.toBuilder().start(at("10:05")).end(at("10:06")).build()));
            });
    assertThat(reports(course, "KAT-DOSE-026")).isFalse();
    assertThat(reports(course, "KAT-DOSE-008")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"INTRAMUSCULAR, 60, false", "INTRAMUSCULAR, 60.1, true", "INTRAVENOUS, 60.1, false"})
  void theCapOfAClinicIntoAMuscle(Route route, String milligrams, boolean reported) {
    TreatmentCourse course = fixed(Substance.KETAMINE, route, milligrams);
    assertThat(reports(course, "KAT-DOSE-027", "cap", "60")).isEqualTo(reported);
    assertThat(reports(course, "KAT-DOSE-027")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, NASAL, 99.9, false",
    "KETAMINE, NASAL, 100, true",
    "KETAMINE, INTRAMUSCULAR, 100, false",
    "ESKETAMINE, NASAL, 112, false"
  })
  void theNasalDoseThatWasNotBorne(
      Substance substance, Route route, String milligrams, boolean reported) {
    assertThat(reports(fixed(substance, route, milligrams), "KAT-DOSE-028")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, ORAL, 300, false",
    "KETAMINE, ORAL, 300.1, true",
    "KETAMINE, BUCCAL, 300.1, false",
    "ESKETAMINE, ORAL, 300.1, false"
  })
  void aFixedDoseThatIsSwallowed(
      Substance substance, Route route, String milligrams, boolean reported) {
    assertThat(reports(fixed(substance, route, milligrams), "KAT-DOSE-029")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"4.9, false", "7, false", "7.0, false", "7.01, true"})
  void aSwallowedDosePerKilogramIsNotComparedInMilligrams(String amount, boolean reported) {
    TreatmentCourse course = perKilogram(Substance.KETAMINE, Route.ORAL, amount);
    assertThat(reports(course, "KAT-DOSE-029")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 1.1, KAT-DOSE-008",
    "SUBCUTANEOUS, 1.1, KAT-DOSE-009",
    "SUBLINGUAL, 6, KAT-DOSE-005",
    "INTRAMUSCULAR, 7, KAT-DOSE-025",
    "NASAL, 2, KAT-DOSE-028",
    "ORAL, 8, KAT-DOSE-029"
  })
  void aPlanIsComparedWhileTheSessionMayStillTakePlace(Route route, String amount, String rule) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .route(route)
                                .dose(WeightBasedDose.ofMilligramsPerKilogram(amount))
                                .build())));
    for (SessionStatus status : SessionStatus.values()) {
      boolean reported = status != SessionStatus.CANCELLED && status != SessionStatus.MISSED;
      assertThat(reports(dosing(course, session -> session.status(status)), rule))
          .isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 70, KAT-DOSE-008, false",
    "INTRAVENOUS, 70.1, KAT-DOSE-008, true",
    "SUBLINGUAL, 400, KAT-DOSE-005, false",
    "SUBLINGUAL, 400.1, KAT-DOSE-005, true",
    "INTRAMUSCULAR, 454.9, KAT-DOSE-025, false",
    "INTRAMUSCULAR, 455, KAT-DOSE-025, true",
    "NASAL, 99.9, KAT-DOSE-028, false",
    "NASAL, 100, KAT-DOSE-028, true",
    "ORAL, 300, KAT-DOSE-029, false",
    "ORAL, 300.1, KAT-DOSE-029, true"
  })
  void aPlanHasTheBoundsOfADose(Route route, String milligrams, String rule, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .route(route)
                                .dose(FixedDose.ofMilligrams(milligrams))
                                .build())));
    assertThat(reports(course, rule)).isEqualTo(reported);
  }

  private static TreatmentCourse perKilogram(Substance substance, Route route, String amount) {
    return given(
        infusion(),
        dose ->
            dose.substance(substance)
                .route(route)
                .dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
  }

  private static TreatmentCourse fixed(Substance substance, Route route, String milligrams) {
    return given(
        infusion(),
        dose -> dose.substance(substance).route(route).dose(FixedDose.ofMilligrams(milligrams)));
  }
}
