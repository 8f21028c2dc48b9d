package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.Volume;

/** The bounds of {@link AdministrationRules}: just inside, on, and just outside. */
class AdministrationRulesTest {
  @ParameterizedTest
  @CsvSource({
    "0.5 mg/kg, 0.50 mg/kg, false",
    "0.5 mg/kg, 0.51 mg/kg, true",
    "0.5 mg/kg, 0.49 mg/kg, true",
    "0.5 mg/kg, 0.6 mg/kg salt, false",
    "0.5 mg/kg salt, 0.6 mg/kg salt, true",
    "35 mg, 35.0 mg, false",
    "35 mg, 35.1 mg, true",
    "35 mg, 40.4 mg salt, false",
    "35 mg salt, 40.4 mg salt, true",
    "2 devices, 2 devices, false",
    "2 devices, 3 devices, true",
    "0.5 mg/kg, 35 mg, false",
    "2 devices, 84 mg, false"
  })
  void anotherAmountThanPlannedHasAReason(String planned, String given, boolean reported) {
    TreatmentCourse course = ordered(given(infusion(), dose -> dose.dose(dose(given))), planned);
    assertThat(reports(course, "KAT-DOSE-011")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, INTRAVENOUS, SOLUTION_FOR_INJECTION, false",
    "ESKETAMINE, INTRAVENOUS, SOLUTION_FOR_INJECTION, true",
    "KETAMINE, INTRAMUSCULAR, SOLUTION_FOR_INJECTION, true",
    "KETAMINE, INTRAVENOUS, ORAL_SOLUTION, true"
  })
  void anotherDrugRouteOrFormThanPlannedHasAReason(
      Substance substance, Route route, DoseForm form, boolean reported) {
    TreatmentCourse course =
        given(infusion(), dose -> dose.substance(substance).route(route).form(form));
    assertThat(reports(course, "KAT-DOSE-011")).isEqualTo(reported);
    TreatmentCourse explained =
        dosing(
            course,
            session ->
                session.administeredDoses(
                    List.of(
                        session.build().getAdministeredDoses().get(0).toBuilder()
                            .deviation("so agreed")
                            .build())));
    assertThat(reports(explained, "KAT-DOSE-011")).isFalse();
    TreatmentCourse unplanned = dosing(course, session -> session.plannedDoses(List.of()));
    assertThat(reports(unplanned, "KAT-DOSE-011")).isFalse();
  }

  @Test
  void aDoseMayBeAnyOfThosePlanned() {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              PlannedDose planned = session.build().getPlannedDoses().get(0);
              return session.plannedDoses(
                  List.of(
                      planned.toBuilder().dose(dose("0.25 mg/kg")).build(),
                      planned,
                      planned.toBuilder().dose(dose("1 mg/kg")).build()));
            });
    assertThat(reports(course, "KAT-DOSE-011")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, true",
    "IN_PROGRESS, false",
    "PLANNED, false",
    "CANCELLED, false",
    "MISSED, false"
  })
  void onlyACompletedSessionMissesItsDose(SessionStatus status, boolean reported) {
    TreatmentCourse course = dosing(infusion(), session -> session.status(status));
    assertThat(reports(course, "KAT-DOSE-012")).isFalse();
    TreatmentCourse without = dosing(course, session -> session.administeredDoses(List.of()));
    assertThat(reports(without, "KAT-DOSE-012")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-12T10:00:00+01:00, true",
    "2026-01-12T09:00:00Z, true",
    "2026-01-12T10:00:00Z, false",
    "2026-01-12T10:00:01+01:00, false"
  })
  void twoDosesAtOneInstant(OffsetDateTime start, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.addAdministeredDoses(
                    session.build().getAdministeredDoses().get(0).toBuilder()
                        .start(start)
                        .end(Optional.empty())
                        .build()));
    assertThat(reports(course, "KAT-DOSE-013")).isEqualTo(reported);
  }

  @Test
  void eachFurtherDoseAtOneInstantIsReportedOnce() {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose dose = session.build().getAdministeredDoses().get(0);
              return session.administeredDoses(List.of(dose, dose, dose));
            });
    assertThat(paths(course, "KAT-DOSE-013"))
        .containsExactly(
            "/sessions/1/administeredDoses/1/start", "/sessions/1/administeredDoses/2/start");
  }

  @ParameterizedTest
  @CsvSource({
    "09:29, 09:40, /start",
    "09:30, 09:40, ",
    "12:00, 12:30, ",
    "12:00, 12:31, /end",
    "12:30, , ",
    "12:31, , /end"
  })
  void aDoseIsGivenWithinItsSession(String start, String end, String place) {
    TreatmentCourse course =
        given(
            infusion(),
            dose -> dose.start(at(start)).end(Optional.ofNullable(end).map(time -> at(time))));
    List<String> expected =
        place == null ? List.of() : List.of("/sessions/1/administeredDoses/0" + place);
    assertThat(paths(course, "KAT-DOSE-014")).isEqualTo(expected);
  }

  @Test
  void aSessionWithoutAnEndHoldsWhateverFollows() {
    TreatmentCourse course =
        dosing(given(infusion(), dose -> dose.end(at("23:00"))), session -> session.end(none()));
    assertThat(reports(course, "KAT-DOSE-014")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ESKETAMINE, NASAL_SPRAY_DEVICE, 2 devices, false",
    "KETAMINE, NASAL_SPRAY_DEVICE, 2 devices, true",
    "ESKETAMINE, COMPOUNDED_NASAL_SPRAY, 2 devices, true",
    "KETAMINE, COMPOUNDED_NASAL_SPRAY, 50 mg, false"
  })
  void onlyTheLicensedDeviceIsCounted(
      Substance substance, DoseForm form, String dose, boolean reported) {
    TreatmentCourse given =
        given(
            infusion(),
            changed -> changed.substance(substance).route(Route.NASAL).form(form).dose(dose(dose)));
    assertThat(reports(given, "KAT-DOSE-015")).isEqualTo(reported);
    TreatmentCourse planned =
        planned(order -> order.substance(substance).route(Route.NASAL).form(form).dose(dose(dose)));
    assertThat(reports(planned, "KAT-DOSE-015")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 10, SWALLOWED, false",
    "SUBLINGUAL, , SWALLOWED, true",
    "SUBLINGUAL, 10, , true",
    "BUCCAL, , , true",
    "BUCCAL, 0, SWALLOWED, false",
    "ORAL, , , false",
    "INTRAVENOUS, , , false"
  })
  void howADoseWasHeldInTheMouth(
      Route route, Integer minutes, MouthContents contents, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.route(route)
                    .heldFor(Optional.ofNullable(minutes).map(Duration::ofMinutes))
                    .mouthContents(Optional.ofNullable(contents)));
    assertThat(reports(course, "KAT-DOSE-016")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 119, true",
    "INTRAVENOUS, 120, false",
    "INTRAVENOUS, 6000, false",
    "INTRAVENOUS, 6001, true",
    "INTRAMUSCULAR, 60, false",
    "INTRAVENOUS, , false"
  })
  void anInfusionRunsAsLongAsThoseReported(Route route, Long seconds, boolean reported) {
    Optional<OffsetDateTime> end = Optional.ofNullable(seconds).map(at("10:00")::plusSeconds);
    TreatmentCourse course = given(infusion(), dose -> dose.route(route).end(end));
    assertThat(reports(course, "KAT-DOSE-017")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"5, false", "2, true"})
  void aClinicMaySetItsOwnShortestInfusion(String shortest, boolean silent) {
    TreatmentCourse course = given(infusion(), dose -> dose.end(at("10:04")));
    assertThat(reports(course, "KAT-DOSE-017", "shortest", shortest)).isNotEqualTo(silent);
  }

  @ParameterizedTest
  @CsvSource({
    "LOZENGE, INTRAVENOUS, true",
    "LOZENGE, BUCCAL, false",
    "TABLET, SUBLINGUAL, true",
    "TABLET, ORAL, false",
    "SOLUTION_FOR_INJECTION, ORAL, false",
    "NASAL_SPRAY_DEVICE, ORAL, true"
  })
  void aFormGoesByItsOwnRoutes(DoseForm form, Route route, boolean reported) {
    TreatmentCourse given = given(infusion(), dose -> dose.form(form).route(route));
    assertThat(reports(given, "KAT-DOSE-018")).isEqualTo(reported);
    TreatmentCourse planned = planned(order -> order.form(form).route(route));
    assertThat(reports(planned, "KAT-DOSE-018")).isEqualTo(reported);
  }

  @Test
  void theSecondDoseOfASessionIsJudgedToo() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              List<AdministeredDose> doses =
                  new ArrayList<>(session.build().getAdministeredDoses());
              doses.add(doses.get(0).toBuilder().route(Route.ORAL).build());
              return session.administeredDoses(doses);
            });
    assertThat(paths(course, "KAT-DOSE-018"))
        .containsExactly("/sessions/1/administeredDoses/1/route");
  }

  private static TreatmentCourse ordered(TreatmentCourse course, String dose) {
    return dosing(
        course,
        session ->
            session.plannedDoses(
                List.of(
                    session.build().getPlannedDoses().get(0).toBuilder()
                        .dose(dose(dose))
                        .build())));
  }

  /** An infusion whose order alone is changed. */
  private static TreatmentCourse planned(UnaryOperator<PlannedDose.Builder> change) {
    return dosing(
        infusion(),
        session ->
            session.plannedDoses(
                List.of(
                    change.apply(session.build().getPlannedDoses().get(0).toBuilder()).build())));
  }

  private static Dose dose(String text) {
    String[] parts = text.split(" ", 2);
    return switch (parts[1]) {
      case "mg/kg" -> WeightBasedDose.ofMilligramsPerKilogram(parts[0]);
      case "mg/kg salt" ->
          WeightBasedDose.ofMilligramsPerKilogram(parts[0]).toBuilder()
              .basis(SaltBasis.HYDROCHLORIDE)
              .build();
      case "mg" -> FixedDose.ofMilligrams(parts[0]);
      case "mg salt" ->
          FixedDose.builder()
              .amount(Mass.ofMilligrams(parts[0]))
              .basis(SaltBasis.HYDROCHLORIDE)
              .build();
      default -> DeviceDose.of(Integer.parseInt(parts[0]));
    };
  }

  private static Optional<OffsetDateTime> none() {
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "35, BASE, 50, 0.70, false",
    "35, BASE, 50, 0.7, false",
    "35, BASE, 50, 7.0, true",
    "35, BASE, 50, 0.73, true",
    "26.7, BASE, 100, 0.267, false",
    "102, BASE, 50, 20.4, true",
    "11.533, HYDROCHLORIDE, 50, 0.20, false",
    "11.533, HYDROCHLORIDE, 50, 0.25, true"
  })
  void volumeTimesStrengthIsTheDose(
      String mass, SaltBasis basis, String strength, String volume, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.dose(FixedDose.builder().amount(Mass.ofMilligrams(mass)).basis(basis).build())
                    .productStrength(MassConcentration.ofMilligramsPerMillilitre(strength))
                    .volume(Volume.ofMillilitres(volume)));
    assertThat(reports(course, "KAT-DOSE-035")).isEqualTo(reported);
  }
}
