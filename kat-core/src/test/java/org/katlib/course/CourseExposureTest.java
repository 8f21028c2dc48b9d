package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;

class CourseExposureTest {
  private static String mass(TreatmentCourse course, Substance substance, Route route) {
    Mass mass = CourseExposure.of(course, substance).exposure().getMass(route);
    return mass.getValue().stripTrailingZeros().toPlainString();
  }

  @Test
  void dosesAreCountedAsBaseWhateverTheyAreToldIn() {
    assertThat(mass(infusion(), Substance.KETAMINE, Route.INTRAVENOUS)).isEqualTo("35");
    assertThat(mass(esketamine(), Substance.ESKETAMINE, Route.NASAL)).isEqualTo("56");
    assertThat(mass(esketamine(), Substance.KETAMINE, Route.NASAL)).isEqualTo("0");
    TreatmentCourse salt =
        given(
            infusion(),
            dose ->
                dose.dose(
                    FixedDose.builder()
                        .amount(Mass.ofMilligrams("11.533"))
                        .basis(SaltBasis.HYDROCHLORIDE)
                        .build()));
    assertThat(mass(salt, Substance.KETAMINE, Route.INTRAVENOUS)).isEqualTo("10");
  }

  @Test
  void theDosesOfASessionAreAddedUpByRoute() {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose first = session.build().getAdministeredDoses().get(0);
              AdministeredDose second =
                  first.toBuilder().route(Route.ORAL).dose(FixedDose.ofMilligrams("50")).build();
              return session.administeredDoses(List.of(first, first, second));
            });
    assertThat(mass(course, Substance.KETAMINE, Route.INTRAVENOUS)).isEqualTo("70");
    assertThat(mass(course, Substance.KETAMINE, Route.ORAL)).isEqualTo("50");
    assertThat(CourseExposure.of(course, Substance.KETAMINE).exposure().getSessions()).isOne();
  }

  @Test
  void whatCannotBeCountedIsSaid() {
    TreatmentCourse weightless =
        infusion().toBuilder()
            .patient(infusion().getPatient().toBuilder().bodyWeights(List.of()).build())
            .build();
    assertThat(CourseExposure.of(weightless, Substance.KETAMINE).uncounted()).isOne();
    TreatmentCourse sprays =
        given(
            infusion(), dose -> dose.form(DoseForm.COMPOUNDED_NASAL_SPRAY).dose(DeviceDose.of(2)));
    assertThat(CourseExposure.of(sprays, Substance.KETAMINE).uncounted()).isOne();
    assertThat(CourseExposure.of(infusion(), Substance.KETAMINE).uncounted()).isZero();
  }

  @Test
  void aSessionThatWasNotHeldGaveNothing() {
    TreatmentCourse missed = dosing(infusion(), session -> session.status(SessionStatus.MISSED));
    assertThat(mass(missed, Substance.KETAMINE, Route.INTRAVENOUS)).isEqualTo("0");
  }
}
