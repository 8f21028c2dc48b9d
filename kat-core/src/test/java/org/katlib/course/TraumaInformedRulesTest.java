package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.patient.Diagnosis;

/** The bounds of {@link TraumaInformedRules}. */
class TraumaInformedRulesTest {
  private static final TreatmentCourse UNTOLD =
      esketamine().toBuilder().memories(List.of()).traumaInformedEvidence(List.of()).build();

  private static TreatmentCourse diagnosed(Coding coding) {
    return UNTOLD.toBuilder()
        .patient(
            UNTOLD.getPatient().toBuilder()
                .addDiagnoses(Diagnosis.builder().coding(coding).build())
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "F43.10, true",
    "F43.12, true",
    "F43.0, false",
    "F43.21, false",
    "Z62.810, true",
    "Z62.819, true",
    "Z62.820, false",
    "T74.02XA, true",
    "T75.4XXA, false",
    "F33.2, false"
  })
  void theCodesOfTraumaAskForEvidenceOfItsCare(String code, boolean reported) {
    Coding coding = Coding.of(CodeSystem.ICD_10_CM, code);
    TreatmentCourse indicated = UNTOLD.toBuilder().addIndications(coding).build();
    assertThat(reports(indicated, "KAT-TRAUMA-001")).isEqualTo(reported);
    assertThat(reports(diagnosed(coding), "KAT-TRAUMA-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"47505003, true", "21897009, false"})
  void soDoesTheCodeOfSnomedCt(String code, boolean reported) {
    Coding coding = Coding.of(CodeSystem.SNOMED_CT, code);
    assertThat(reports(diagnosed(coding), "KAT-TRAUMA-001")).isEqualTo(reported);
    TreatmentCourse indicated = UNTOLD.toBuilder().addIndications(coding).build();
    assertThat(reports(indicated, "KAT-TRAUMA-001")).isEqualTo(reported);
  }

  @Test
  void aDiagnosisThatIsOverAsksForNothing() {
    Diagnosis resolved =
        Diagnosis.builder()
            .coding(Coding.of(CodeSystem.ICD_10_CM, "F43.10"))
            .resolvedOn(LocalDate.of(2025, 6, 1))
            .build();
    TreatmentCourse course =
        UNTOLD.toBuilder()
            .patient(UNTOLD.getPatient().toBuilder().addDiagnoses(resolved).build())
            .build();
    assertThat(reports(course, "KAT-TRAUMA-001")).isFalse();
  }

  @Test
  void aCodeOfAnotherTerminologyIsNotReadAsOne() {
    Coding coding = Coding.of(CodeSystem.of("http://example.org/codes"), "F43.10");
    assertThat(reports(diagnosed(coding), "KAT-TRAUMA-001")).isFalse();
  }

  @Test
  void aMemoryThatHurtsAsksForItToo() {
    TreatmentCourse course = UNTOLD.toBuilder().memories(esketamine().getMemories()).build();
    assertThat(reports(course, "KAT-TRAUMA-001")).isTrue();
    assertThat(
            reports(
                course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-TRAUMA-001"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 6})
  void eitherNoneOrAllOfTheSixAreToldOf(int count) {
    TreatmentCourse course =
        UNTOLD.toBuilder()
            .traumaInformedEvidence(esketamine().getTraumaInformedEvidence().subList(0, count))
            .build();
    assertThat(reports(course, "KAT-TRAUMA-002")).isEqualTo(count == 1 || count == 5);
    assertThat(
            reports(
                course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-TRAUMA-002"))
        .isFalse();
  }

  @Test
  void aPrincipleToldOfTwiceCountsOnce() {
    List<PrincipleEvidence> six = esketamine().getTraumaInformedEvidence();
    TreatmentCourse course =
        UNTOLD.toBuilder()
            .traumaInformedEvidence(six.subList(0, 5))
            .addTraumaInformedEvidence(six.get(0))
            .build();
    assertThat(reports(course, "KAT-TRAUMA-002")).isTrue();
    assertThat(
            reports(
                course.toBuilder().addTraumaInformedEvidence(six.get(5)).build(), "KAT-TRAUMA-002"))
        .isFalse();
  }
}
