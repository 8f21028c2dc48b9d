package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ProcessExamples.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.Informant;
import org.katlib.process.SessionFocus;
import org.katlib.session.SessionStatus;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;

/** The bounds of {@link SetAndSettingRules}: just inside, on, and just outside. */
class SetAndSettingRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"KAT-SET-001", "KAT-SET-002", "KAT-PREFER-001"})
  void whereNoTherapyIsMeantNothingIsMissing(String rule) {
    assertThat(reports(blank(SessionStatus.COMPLETED), rule)).isTrue();
    TreatmentCourse medical =
        blank(SessionStatus.COMPLETED).toBuilder().primaryFramework(Optional.empty()).build();
    assertThat(reports(medical, rule)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "MISSED, false"})
  void aSessionIsLookedAtOnceItIsHeld(SessionStatus status, boolean reported) {
    assertThat(reports(blank(status), "KAT-SET-001")).isEqualTo(reported);
    assertThat(reports(blank(status), "KAT-SET-002")).isEqualTo(reported);
  }

  @Test
  void anIntentionOrAFocusIsEnough() {
    TreatmentCourse intention = dosing(infusion(), session -> session.focus(Optional.empty()));
    TreatmentCourse focus = dosing(infusion(), session -> session.intention(Optional.empty()));
    assertThat(reports(intention, "KAT-SET-002")).isFalse();
    assertThat(reports(focus, "KAT-SET-002")).isFalse();
  }

  @Test
  void aFocusThatNamesNothingIsNone() {
    assertThat(reports(focused(focus -> focus), "KAT-SET-002")).isTrue();
    assertThat(reports(focused(focus -> focus.words("rest")), "KAT-SET-002")).isFalse();
    assertThat(
            reports(
                focused(focus -> focus.addTargets(infusion().getTargets().get(0).getId())),
                "KAT-SET-002"))
        .isFalse();
    assertThat(
            reports(
                focused(focus -> focus.addBeliefs(infusion().getBeliefs().get(0).getId())),
                "KAT-SET-002"))
        .isFalse();
    assertThat(
            reports(
                focused(focus -> focus.addMemories(infusion().getMemories().get(0).getId())),
                "KAT-SET-002"))
        .isFalse();
    assertThat(
            reports(
                focused(focus -> focus.addGoals(infusion().getGoals().get(0).getId())),
                "KAT-SET-002"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ALLIANCE, CLINICIAN, true",
    "FELT_PSYCHOLOGICAL_AND_CULTURAL_SAFETY, CAREGIVER, true",
    "TRUST, PATIENT, false",
    "CULTURAL_COMPETENCE, CLINICIAN, false"
  })
  void whatThePatientExperiencesIsToldByThePatient(
      SettingItem item, Informant informant, boolean reported) {
    TreatmentCourse course =
        dosing(infusion(), session -> session.setting(setting(item, informant)));
    assertThat(reports(course, "KAT-SETTING-001")).isEqualTo(reported);
  }

  @Test
  void aViewThatIsNotDocumentedIsNobodys() {
    SettingEntry entry =
        SettingEntry.builder()
            .item(SettingItem.TRUST)
            .status(SettingStatus.NOT_DOCUMENTED)
            .informant(Informant.CLINICIAN)
            .build();
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> session.setting(SettingRecord.builder().addEntries(entry).build()));
    assertThat(reports(course, "KAT-SETTING-001")).isFalse();
    SettingEntry unsaid =
        entry.toBuilder()
            .status(SettingStatus.DOCUMENTED)
            .words("as told")
            .informant(Optional.empty())
            .build();
    TreatmentCourse told =
        dosing(
            infusion(),
            session -> session.setting(SettingRecord.builder().addEntries(unsaid).build()));
    assertThat(reports(told, "KAT-SETTING-001")).isFalse();
  }

  @Test
  void theEntryThatStandsOutIsNamed() {
    SettingRecord record =
        SettingRecord.builder()
            .addAllEntries(setting(SettingItem.LIGHTING, Informant.CLINICIAN).getEntries())
            .addAllEntries(setting(SettingItem.TRUST, Informant.CLINICIAN).getEntries())
            .build();
    TreatmentCourse session = dosing(infusion(), dosing -> dosing.setting(record));
    assertThat(paths(session, "KAT-SETTING-001"))
        .containsExactly("/sessions/1/setting/entries/1/informant");
    TreatmentCourse plan = infusion().toBuilder().setting(record).build();
    assertThat(paths(plan, "KAT-SETTING-001")).containsExactly("/setting/entries/1/informant");
    assertThat(paths(plan, "KAT-SETTING-002")).containsExactly("/setting/entries/1/item");
    TreatmentCourse none = infusion().toBuilder().setting(Optional.empty()).build();
    assertThat(reports(none, "KAT-SETTING-001")).isFalse();
    assertThat(reports(none, "KAT-SETTING-002")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void itemsOfASessionDoNotStandInThePlan(SettingItem item) {
    int number = item.getNumber();
    TreatmentCourse course =
        infusion().toBuilder().setting(setting(item, Informant.PATIENT)).build();
    assertThat(reports(course, "KAT-SETTING-002"))
        .isEqualTo((number >= 8 && number <= 17) || number >= 27);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, false", "2026-01-13, true"})
  void wishesAreAskedByTheDayOfTheFirstDose(LocalDate day, boolean reported) {
    TreatmentCourse course =
        infusion().toBuilder()
            .advancePreferences(
                List.of(AdvancePreferences.builder().recordedOn(day).wishForSilence(true).build()))
            .build();
    assertThat(reports(course, "KAT-PREFER-001")).isEqualTo(reported);
  }

  @Test
  void beforeAnyDoseNoWishIsMissing() {
    TreatmentCourse course =
        dosing(blank(SessionStatus.COMPLETED), session -> session.administeredDoses(List.of()));
    assertThat(reports(course, "KAT-PREFER-001")).isFalse();
  }

  private static TreatmentCourse focused(UnaryOperator<SessionFocus.Builder> focus) {
    return dosing(
        infusion(),
        session ->
            session.intention(Optional.empty()).focus(focus.apply(SessionFocus.builder()).build()));
  }

  private static TreatmentCourse blank(SessionStatus status) {
    return dosing(
            infusion(),
            session ->
                session
                    .status(status)
                    .set(Optional.empty())
                    .intention(Optional.empty())
                    .focus(Optional.empty()))
        .toBuilder()
        .advancePreferences(List.of())
        .build();
  }
}
