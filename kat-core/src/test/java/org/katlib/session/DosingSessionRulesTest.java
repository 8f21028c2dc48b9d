package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.Baseline.signs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Route;
import org.katlib.quantity.MassConcentration;

/** The bounds of {@link DosingSessionRules}: just inside, on, and just outside. */
class DosingSessionRulesTest {
  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void pressureBeforeTheDose(String time, boolean reported) {
    TreatmentCourse course =
        dosing(infusion(), session -> session.vitalSigns(List.of(signs(time, 126, 80))));
    assertThat(reports(course, "KAT-MONITOR-009")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void pressureBeforeEsketamine(String time, boolean reported) {
    TreatmentCourse course =
        dosing(esketamine(), session -> session.vitalSigns(List.of(signs(time, 126, 80))));
    assertThat(reports(course, "KAT-MONITOR-003")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-009")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"179, 109, false", "180, 109, true", "179, 110, true"})
  void markedPressure(int systolic, int diastolic, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.vitalSigns(
                    List.of(signs("09:45", 126, 80), signs("10:40", systolic, diastolic))));
    assertThat(reports(course, "KAT-MONITOR-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 100, false, true",
    "INTRAVENOUS, 100, , true",
    "INTRAVENOUS, 100, true, false",
    "INTRAVENOUS, 50, false, false",
    "INTRAMUSCULAR, 100, false, false"
  })
  void theStrongProductIsDilutedForAVein(
      Route route, String strength, Boolean diluted, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.route(route)
                    .productStrength(MassConcentration.ofMilligramsPerMillilitre(strength))
                    .diluted(Optional.ofNullable(diluted)));
    assertThat(reports(course, "KAT-DOSE-004")).isEqualTo(reported);
  }
}
