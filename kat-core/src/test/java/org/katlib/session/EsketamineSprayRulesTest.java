package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.Baseline.signs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;

/** The bounds of {@link EsketamineSprayRules}: just inside, on, and just outside. */
class EsketamineSprayRulesTest {
  @ParameterizedTest
  @CsvSource({"27.9, true", "28, false", "42, true", "56, false", "70, true", "84, false"})
  void sprayComesInWholeDevices(String milligrams, boolean reported) {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(FixedDose.ofMilligrams(milligrams)).end(at("10:15")));
    assertThat(reports(course, "KAT-DOSE-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, false", "3, 0, false", "2, 2, true", "4, 0, true", "2147483647, 9, true"})
  void noMoreThanThreeDevicesInOneSession(int first, int second, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose one = session.build().getAdministeredDoses().get(0);
              AdministeredDose initial = one.toBuilder().dose(DeviceDose.of(first)).build();
              return second == 0
                  ? session.administeredDoses(List.of(initial))
                  : session.administeredDoses(
                      List.of(initial, one.toBuilder().dose(DeviceDose.of(second)).build()));
            });
    assertThat(reports(course, "KAT-DOSE-002")).isEqualTo(reported);
  }

  @Test
  void aMassThatNoDevicesHoldCountsTowardsTheMaximumToo() {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(FixedDose.ofMilligrams("84.5")).end(at("10:15")));
    assertThat(reports(course, "KAT-DOSE-002")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10:00, false",
    "2, 10:04, true",
    "2, 10:05, false",
    "3, 10:09, true",
    "3, 10:10, false"
  })
  void devicesAreFiveMinutesApart(int devices, String end, boolean reported) {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(DeviceDose.of(devices)).end(at(end)));
    assertThat(reports(course, "KAT-DOSE-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, true", "10:04, true", "10:05, false", "11:00, false"})
  void oneDeviceRecordedAfterAnotherRestsToo(String second, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .dose(DeviceDose.of(1))
                      .end(at("10:00"))
                      .build();
              AdministeredDose other = one.toBuilder().start(at(second)).end(at("11:00")).build();
              return session.administeredDoses(List.of(other, one));
            });
    assertThat(reports(course, "KAT-DOSE-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true"})
  void whatIsOnlyPlannedCountsAgainstTheMaximumToo(int devices, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session
                    .status(SessionStatus.PLANNED)
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .dose(DeviceDose.of(devices))
                                .build())));
    assertThat(reports(course, "KAT-DOSE-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:09, true", "10:10, false"})
  void devicesWithoutARecordedEndTookAtLeastTheirRest(String second, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose two =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .end(Optional.empty())
                      .build();
              AdministeredDose one =
                  two.toBuilder().start(at(second)).dose(DeviceDose.of(1)).build();
              return session.administeredDoses(List.of(two, one));
            });
    assertThat(reports(course, "KAT-DOSE-003")).isEqualTo(reported);
  }

  @Test
  void fortyMinutesCountFromTheDevicesAlone() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose spray = session.build().getAdministeredDoses().get(0);
              AdministeredDose before =
                  spray.toBuilder()
                      .substance(Substance.KETAMINE)
                      .form(DoseForm.SOLUTION_FOR_INJECTION)
                      .route(Route.INTRAMUSCULAR)
                      .dose(FixedDose.ofMilligrams("30"))
                      .start(at("08:00"))
                      .end(Optional.empty())
                      .build();
              return session
                  .administeredDoses(List.of(before, spray))
                  .vitalSigns(List.of(signs("07:50", 126, 80), signs("09:00", 130, 80)));
            });
    assertThat(reports(course, "KAT-MONITOR-004")).isTrue();
  }

  @Test
  void whatOnlyTheUsLabelAsksIsNotAskedInTheEu() {
    TreatmentCourse course = dosing(esketamine(), session -> session.end(at("11:00")));
    assertThat(reports(course, "KAT-MONITOR-001", Jurisdiction.US)).isTrue();
    assertThat(reports(course, "KAT-MONITOR-001", Jurisdiction.EU)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12:04, true", "12:05, false", "12:06, false"})
  void observationCountsFromTheLastDevice(String end, boolean reported) {
    TreatmentCourse course = dosing(esketamine(), session -> session.end(at(end)));
    assertThat(reports(course, "KAT-MONITOR-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"12:09, true", "12:10, false"})
  void observationCountsFromTheLastOfSeveralInWhateverOrder(String end, boolean reported) {
    DosingSession session = (DosingSession) esketamine().getSessions().get(DOSING);
    AdministeredDose first = session.getAdministeredDoses().get(0);
    AdministeredDose last = first.toBuilder().start(at("10:05")).end(at("10:10")).build();
    for (List<AdministeredDose> doses : List.of(List.of(first, last), List.of(last, first))) {
      TreatmentCourse course =
          dosing(esketamine(), changed -> changed.end(at(end)).administeredDoses(doses));
      assertThat(reports(course, "KAT-MONITOR-001")).isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PROGRESS", "PLANNED"})
  void whatIsNotOverIsNotTooShort(SessionStatus status) {
    TreatmentCourse course =
        dosing(esketamine(), session -> session.status(status).end(at("11:00")));
    assertThat(reports(course, "KAT-MONITOR-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:29, true", "10:30, false", "10:40, false", "10:55, false", "10:56, true"})
  void pressureAtAboutFortyMinutes(String time, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> session.vitalSigns(List.of(signs("09:45", 126, 80), signs(time, 140, 88))));
    assertThat(reports(course, "KAT-MONITOR-004")).isEqualTo(reported);
  }
}
