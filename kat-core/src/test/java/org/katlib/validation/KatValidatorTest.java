package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.BodyWeight;
import org.katlib.patient.Medicine;
import org.katlib.patient.MedicineGroup;
import org.katlib.quantity.BodyMass;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.LimitChange;
import org.katlib.rule.PolicyChange;
import org.katlib.rule.RuleId;
import org.katlib.rule.RuleOff;
import org.katlib.rule.Severity;
import org.katlib.rule.SeverityChange;
import org.katlib.rule.Waiver;

class KatValidatorTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);
  private static final RuleId OBSERVATION = RuleId.of("KAT-MONITOR-001");
  private static final TreatmentCourse TOO_SHORT =
      Baseline.dosing(Baseline.esketamine(), session -> session.end(Baseline.at("11:35")));

  private static ClinicPolicy policy(PolicyChange... changes) {
    return ClinicPolicy.builder()
        .name("clinic")
        .jurisdiction(Jurisdiction.US)
        .addChanges(changes)
        .build();
  }

  private static LimitChange observation(String value, String unit) {
    return LimitChange.builder()
        .ruleId(OBSERVATION)
        .limit("observation")
        .value(new BigDecimal(value))
        .unit(unit)
        .reason("our own")
        .build();
  }

  private static List<Finding> findings(ClinicPolicy policy) {
    return KatValidator.with(policy, TODAY).validate(TOO_SHORT).getFindings();
  }

  @Test
  void aFindingSaysWhatWhereAndOnWhoseWord() {
    ValidationReport report = KatValidator.published().validate(TOO_SHORT);
    Finding finding = report.getFindings().get(0);

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.getFindings()).hasSize(1);
    assertThat(finding.getRuleId()).isEqualTo(OBSERVATION);
    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(finding.getPath()).isEqualTo("/sessions/1/end");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo("The session ends less than 2 hours after the last esketamine device.");
    assertThat(finding.getMessage(Locale.forLanguageTag("es"))).contains("menos de 2 horas");
    assertThat(finding.getCitations().get(0).getText()).contains("5.1");
  }

  @Test
  void aRuleSwitchedOffIsSilent() {
    assertThat(findings(policy(RuleOff.builder().ruleId(OBSERVATION).reason("inpatients").build())))
        .isEmpty();
  }

  @Test
  void aSeverityIsTheClinicsOwn() {
    PolicyChange change =
        SeverityChange.builder()
            .ruleId(OBSERVATION)
            .severity(Severity.INFO)
            .reason("seen by the ward")
            .build();
    assertThat(findings(policy(change)))
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0", "1.51, 1", "3, 1", "0, 0"})
  void aLimitIsTheClinicsOwn(String hours, int count) {
    assertThat(findings(policy(observation(hours, "h")))).hasSize(count);
  }

  @Test
  void theSentenceNamesTheClinicsOwnNumber() {
    assertThat(findings(policy(observation("3", "h"))).get(0).getMessage(Locale.ENGLISH))
        .contains("less than 3 hours");
  }

  @Test
  void aPolicyOfUnknownRulesOrImpossibleLimitsIsRefused() {
    RuleOff unknown = RuleOff.builder().ruleId(RuleId.of("KAT-NONE-999")).reason("?").build();
    assertThatThrownBy(() -> KatValidator.with(policy(unknown)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule KAT-NONE-999");
    assertThatThrownBy(() -> KatValidator.with(policy(observation("120", "min"))))
        .hasMessage("limit observation of KAT-MONITOR-001 is in h");
    assertThatThrownBy(() -> KatValidator.with(policy(observation("-1", "h"))))
        .hasMessage("limit observation of KAT-MONITOR-001 is from 0 to 1000000");
    assertThatThrownBy(() -> KatValidator.with(policy(observation("2562047788015216", "h"))))
        .hasMessage("limit observation of KAT-MONITOR-001 is from 0 to 1000000");
    assertThatThrownBy(
            () ->
                KatValidator.with(
                    policy(observation("1", "h").toBuilder().limit("observations").build())))
        .hasMessage("rule KAT-MONITOR-001 has only these limits: [observation]");
    assertThatThrownBy(
            () -> KatValidator.with(policy(observation("1", "h"), observation("3", "h"))))
        .hasMessage("rule KAT-MONITOR-001 is changed twice alike");
    assertThatThrownBy(
            () ->
                KatValidator.with(
                    policy().toBuilder()
                        .addWaivers(waiver("2026-12-31").toBuilder().author(" ").build())
                        .build()))
        .hasMessage("/waivers/0/author: This text is blank, and it is needed.");
    ClinicPolicy blank = policy(observation("1", "h").toBuilder().reason(" ").build());
    assertThatThrownBy(
            () ->
                KatValidator.with(
                    blank.toBuilder()
                        .name(" ")
                        .waivers(
                            Collections.nCopies(
                                50, waiver("2026-12-31").toBuilder().author(" ").build()))
                        .build()))
        .as("always the first place, whatever order the engine finds them in")
        .hasMessageStartingWith("/changes/0/reason: ");
    Waiver waiver = waiver("2026-12-31").toBuilder().ruleId(RuleId.of("KAT-NONE-999")).build();
    assertThatThrownBy(() -> KatValidator.with(policy().toBuilder().addWaivers(waiver).build()))
        .hasMessage("there is no rule KAT-NONE-999");
  }

  private static Waiver waiver(String expires) {
    return Waiver.builder()
        .ruleId(OBSERVATION)
        .author("the medical director")
        .reason("the ward took over")
        .expiresOn(LocalDate.parse(expires))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, , true",
    "2026-01-31, , false",
    "2026-02-01, course, true",
    "2026-02-01, other, false"
  })
  void aWaivedFindingStaysListedAndIsNoErrorAnyMore(
      LocalDate expires, String course, boolean waived) {
    Waiver waiver =
        waiver(expires.toString()).toBuilder().course(Optional.ofNullable(course)).build();
    ValidationReport report =
        KatValidator.with(policy().toBuilder().addWaivers(waiver).build(), TODAY)
            .validate(TOO_SHORT);

    assertThat(report.getFindings()).hasSize(1);
    assertThat(report.getFindings().get(0).getWaiver().isPresent()).isEqualTo(waived);
    assertThat(report.hasErrors()).isEqualTo(!waived);
  }

  @Test
  void whatIsNotOfThisLibraryIsNotJudged() {
    assertThatThrownBy(() -> KatValidator.published().validate("hello"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a value of this library: java.lang.String");
  }

  @Test
  void formIsJudgedToo() {
    TreatmentCourse course = Baseline.esketamine();
    course =
        course.toBuilder()
            .patient(
                course.getPatient().toBuilder()
                    .addMedicines(
                        Medicine.builder()
                            .name(" ")
                            .dosage(" ")
                            .addGroups(MedicineGroup.NONE_OF_THESE)
                            .build())
                    .addBodyWeights(
                        BodyWeight.builder()
                            .mass(BodyMass.ofKilograms("71"))
                            .measuredOn(LocalDate.of(2026, 2, 2))
                            .build())
                    .build())
            .build();
    assertThat(
            KatValidator.with(policy(), TODAY).validate(course).getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getPath()))
        .containsExactly(
            "KAT-FORM-PAST-OR-PRESENT /patient/bodyWeights/1/measuredOn",
            "KAT-FORM-HAS-TEXT /patient/medicines/1/dosage",
            "KAT-FORM-NOT-BLANK /patient/medicines/1/name");
  }

  @Test
  void theHeaviestComeFirstThenByPlace() {
    TreatmentCourse course = Baseline.infusion();
    TreatmentCourse many =
        course.toBuilder()
            .id(CourseId.of("many"))
            .sessions(Collections.nCopies(12, course.getSessions().get(1)))
            .build();
    List<Finding> findings = KatValidator.published().validate(many).getFindings();

    assertThat(findings).extracting(Finding::getSeverity).isSorted();
    assertThat(findings)
        .filteredOn(finding -> finding.getRuleId().equals(RuleId.of("KAT-COURSE-004")))
        .extracting(Finding::getPath)
        .filteredOn(path -> path.matches("/sessions/[0-9]+/id"))
        .startsWith("/sessions/1/id", "/sessions/2/id")
        .endsWith("/sessions/10/id", "/sessions/11/id");
  }
}
