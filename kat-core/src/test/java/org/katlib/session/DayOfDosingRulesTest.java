package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.DosingDayExamples.checks;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.safety.CareSetting;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.Transport;

/** The bounds of {@link DayOfDosingRules}: just inside, on, and just outside. */
class DayOfDosingRulesTest {
  @ParameterizedTest
  @CsvSource({"07:59, false", "08:00, false", "08:01, true"})
  void foodBeforeSpray(String time, boolean reported) {
    TreatmentCourse course = checks(esketamine(), checks -> checks.lastFood(at(time)));
    assertThat(reports(course, "KAT-DAY-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"09:29, false", "09:30, false", "09:31, true"})
  void liquidBeforeSpray(String time, boolean reported) {
    TreatmentCourse course = checks(esketamine(), checks -> checks.lastLiquid(at(time)));
    assertThat(reports(course, "KAT-DAY-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"08:59, false", "09:00, false", "09:01, true"})
  void anotherNasalSprayBeforeSpray(String time, boolean reported) {
    TreatmentCourse course = checks(esketamine(), checks -> checks.lastNasalSpray(at(time)));
    assertThat(reports(course, "KAT-DAY-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"03:59, false", "04:00, false", "04:01, true"})
  void foodBeforeAnInjection(String time, boolean reported) {
    TreatmentCourse course = checks(infusion(), checks -> checks.lastFood(at(time)));
    assertThat(reports(course, "KAT-DAY-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"07:59, false", "08:00, false", "08:01, true"})
  void liquidBeforeAnInjection(String time, boolean reported) {
    TreatmentCourse course = checks(infusion(), checks -> checks.lastLiquid(at(time)));
    assertThat(reports(course, "KAT-DAY-009")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 06:00, false",
    "SUBLINGUAL, 06:01, true",
    "BUCCAL, 06:00, false",
    "BUCCAL, 06:01, true",
    "ORAL, 06:01, false",
    "INTRAVENOUS, 06:01, false"
  })
  void foodBeforeALozengeAsTheClinicSet(Route route, String time, boolean reported) {
    TreatmentCourse course =
        checks(given(infusion(), dose -> dose.route(route)), checks -> checks.lastFood(at(time)));
    assertThat(reports(course, "KAT-DAY-010", "fast", "4")).isEqualTo(reported);
    assertThat(reports(course, "KAT-DAY-010")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:00", "11:00"})
  void theTimeCountsToTheFirstDoseInWhateverOrder(String other) {
    TreatmentCourse course =
        dosing(
            checks(esketamine(), checks -> checks.lastFood(at("08:01"))),
            session -> {
              AdministeredDose dose = session.build().getAdministeredDoses().get(0);
              AdministeredDose moved = dose.toBuilder().start(at(other)).end(at("11:30")).build();
              AdministeredDose rest =
                  dose.toBuilder()
                      .start(at(other.equals("10:00") ? "11:00" : "10:00"))
                      .end(at("11:30"))
                      .build();
              return session.administeredDoses(List.of(moved, rest));
            });
    assertThat(reports(course, "KAT-DAY-001")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, INTRAVENOUS, SOLUTION_FOR_INJECTION, false, true",
    "KETAMINE, INTRAMUSCULAR, SOLUTION_FOR_INJECTION, false, true",
    "KETAMINE, SUBCUTANEOUS, SOLUTION_FOR_INJECTION, false, true",
    "KETAMINE, ORAL, SOLUTION_FOR_INJECTION, false, false",
    "KETAMINE, SUBLINGUAL, LOZENGE, false, false",
    "KETAMINE, NASAL, COMPOUNDED_NASAL_SPRAY, false, false",
    "ESKETAMINE, INTRAVENOUS, SOLUTION_FOR_INJECTION, false, false",
    "ESKETAMINE, NASAL, COMPOUNDED_NASAL_SPRAY, false, false",
    "ESKETAMINE, NASAL, NASAL_SPRAY_DEVICE, true, false"
  })
  void eachSourceAsksForItsOwnDrugAndRoute(
      Substance substance, Route route, DoseForm form, boolean spray, boolean injection) {
    TreatmentCourse course =
        justBefore(given(infusion(), dose -> dose.substance(substance).route(route).form(form)));
    assertThat(reports(course, "KAT-DAY-001")).isEqualTo(spray);
    assertThat(reports(course, "KAT-DAY-002")).isEqualTo(spray);
    assertThat(reports(course, "KAT-DAY-003")).isEqualTo(spray);
    assertThat(reports(course, "KAT-DAY-008")).isEqualTo(injection);
    assertThat(reports(course, "KAT-DAY-009")).isEqualTo(injection);
  }

  @Test
  void swallowedKetamineBesideAnotherInjectionIsNotInjected() {
    TreatmentCourse course =
        dosing(
            justBefore(given(infusion(), dose -> dose.route(Route.ORAL))),
            session ->
                session.addAdministeredDoses(
                    session.build().getAdministeredDoses().get(0).toBuilder()
                        .substance(Substance.ESKETAMINE)
                        .route(Route.INTRAVENOUS)
                        .build()));
    assertThat(reports(course, "KAT-DAY-008")).isFalse();
    assertThat(reports(course, "KAT-DAY-009")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KAT-DAY-001",
        "KAT-DAY-002",
        "KAT-DAY-003",
        "KAT-DAY-004",
        "KAT-DAY-005",
        "KAT-DAY-006",
        "KAT-DAY-008",
        "KAT-DAY-009",
        "KAT-DAY-011",
        "KAT-DAY-012"
      })
  void nothingIsAskedOfADayWithoutADose(String rule) {
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      TreatmentCourse without =
          dosing(
              justBefore(course),
              session ->
                  session
                      .administeredDoses(List.of())
                      .attendances(List.of())
                      .careSetting(CareSetting.HOME)
                      .supportPerson(Optional.empty()));
      assertThat(reports(without, rule)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
  void bothFoodAndDrinkAreAskedAboutBeforeSpray(boolean food, boolean liquid, boolean reported) {
    TreatmentCourse course = asked(esketamine(), food, liquid);
    assertThat(reports(course, "KAT-DAY-004")).isEqualTo(reported);
    assertThat(reports(asked(infusion(), food, liquid), "KAT-DAY-004")).isFalse();
  }

  @Test
  void withoutChecksNothingWasAsked() {
    TreatmentCourse spray =
        dosing(esketamine(), session -> session.preDoseChecks(Optional.empty()));
    assertThat(reports(spray, "KAT-DAY-004")).isTrue();
    assertThat(reports(spray, "KAT-DAY-006")).isTrue();
    assertThat(reports(spray, "KAT-DAY-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    ", true, true",
    "OUTPATIENT_SITE, true, true",
    "HOME, false, true",
    "INPATIENT, false, false"
  })
  void whoLeavesHasAnEscortAndDoesNotDrive(CareSetting place, boolean escorted, boolean driving) {
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      TreatmentCourse alone =
          checks(
              dosing(
                  course,
                  session ->
                      session
                          .careSetting(Optional.ofNullable(place))
                          .supportPerson(Optional.empty())),
              checks -> checks.drivingBanAccepted(Optional.empty()));
      assertThat(reports(alone, "KAT-DAY-005")).isEqualTo(escorted);
      assertThat(reports(alone, "KAT-DAY-006")).isEqualTo(driving);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, DRIVEN_BY_SUPPORT_PERSON, false",
    "true, UNACCOMPANIED_RIDE, true",
    "false, DRIVEN_BY_SUPPORT_PERSON, true",
    ", DRIVEN_BY_SUPPORT_PERSON, true"
  })
  void theEscortIsAnAdultWhoComesAlong(Boolean adult, Transport transport, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.supportPerson(
                    SupportPerson.builder()
                        .adult(Optional.ofNullable(adult))
                        .transport(transport)
                        .build()));
    assertThat(reports(course, "KAT-DAY-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", ", true"})
  void theBanOnDrivingIsAccepted(Boolean accepted, boolean reported) {
    TreatmentCourse course =
        checks(infusion(), checks -> checks.drivingBanAccepted(Optional.ofNullable(accepted)));
    assertThat(reports(course, "KAT-DAY-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", ", false"})
  void theHeadIsReclinedWhileSpraying(Boolean reclined, boolean reported) {
    Optional<Boolean> told = Optional.ofNullable(reclined);
    TreatmentCourse spray = given(esketamine(), dose -> dose.headReclined(told));
    assertThat(reports(spray, "KAT-DAY-007")).isEqualTo(reported);
    TreatmentCourse infused = given(infusion(), dose -> dose.headReclined(told));
    assertThat(reports(infused, "KAT-DAY-007")).isFalse();
  }

  @Test
  void theHeadIsTheOneOfThatDose() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session.addAdministeredDoses(
                    session.build().getAdministeredDoses().get(0).toBuilder()
                        .headReclined(false)
                        .build()));
    assertThat(paths(course, "KAT-DAY-007"))
        .containsExactly("/sessions/1/administeredDoses/1/headReclined");
  }

  @ParameterizedTest
  @CsvSource({
    "US, HOME, true",
    "EU, HOME, false",
    "US, OUTPATIENT_SITE, false",
    "US, INPATIENT, false",
    "US, , false"
  })
  void theSprayIsNotGivenAtHome(Jurisdiction jurisdiction, CareSetting place, boolean reported) {
    Optional<CareSetting> told = Optional.ofNullable(place);
    TreatmentCourse spray = dosing(esketamine(), session -> session.careSetting(told));
    assertThat(reports(spray, "KAT-DAY-011", jurisdiction)).isEqualTo(reported);
    TreatmentCourse infused = dosing(infusion(), session -> session.careSetting(told));
    assertThat(reports(infused, "KAT-DAY-011", jurisdiction)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HOME, false, , true",
    "HOME, false, false, true",
    "HOME, false, true, false",
    "HOME, true, , true",
    "HOME, true, true, false",
    "OUTPATIENT_SITE, false, , false",
    "INPATIENT, false, , false"
  })
  void someoneStaysAtHome(CareSetting place, boolean attended, Boolean adult, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .careSetting(place)
                    .attendances(attended ? session.build().getAttendances() : List.of())
                    .supportPerson(
                        SupportPerson.builder().adult(Optional.ofNullable(adult)).build()));
    assertThat(reports(course, "KAT-DAY-012")).isEqualTo(reported);
  }

  /** All that may be taken too late was taken a minute before ten. */
  private static TreatmentCourse justBefore(TreatmentCourse course) {
    return checks(
        course,
        checks ->
            checks
                .at(at("09:59"))
                .lastFood(at("09:59"))
                .lastLiquid(at("09:59"))
                .lastNasalSpray(at("09:59"))
                .drivingBanAccepted(false));
  }

  private static TreatmentCourse asked(TreatmentCourse course, boolean food, boolean liquid) {
    return checks(
        course,
        checks ->
            checks
                .lastFood(food ? Optional.of(at("03:30")) : Optional.empty())
                .lastLiquid(liquid ? Optional.of(at("07:30")) : Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"21:30, false", "21:29, true", "09:45, false"})
  void whatWasMeasuredLongBeforeSaysNothingOfTheDay(String time, boolean reported) {
    OffsetDateTime measured = time.startsWith("21") ? at(time).minusDays(1) : at(time);
    TreatmentCourse course =
        vitals(
            infusion(),
            signs("09:45", 126, 80).toBuilder().at(measured).build(),
            signs("10:40", 126, 80));
    assertThat(reports(course, "KAT-DAY-015")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void whatIsAskedBeforeADoseIsAskedBeforeIt(String time, boolean reported) {
    TreatmentCourse course = checks(infusion(), checks -> checks.at(at(time)));
    assertThat(reports(course, "KAT-DAY-015")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, HOME, true",
    "INTRAMUSCULAR, HOME, true",
    "SUBCUTANEOUS, HOME, true",
    "SUBLINGUAL, HOME, false",
    "INTRAVENOUS, OUTPATIENT_SITE, false"
  })
  void nothingIsInjectedAtHome(Route route, CareSetting place, boolean reported) {
    TreatmentCourse course =
        dosing(given(infusion(), dose -> dose.route(route)), session -> session.careSetting(place));
    assertThat(reports(course, "KAT-DAY-013")).isEqualTo(reported);
  }
}
