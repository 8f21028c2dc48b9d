package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.setting.SettingStatus.DOCUMENTED;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.DosingSession;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingGroup;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;
import org.katlib.team.Practitioner;

class SettingReportTest {
  @Test
  void theThirtyItemsStandInTheOrderOfTheGuideline() {
    assertThat(report(infusion()).getLines())
        .extracting(line -> line.item().getNumber())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "PHYSICAL_ENVIRONMENT, 7",
    "DOSING_SESSION_PROCEDURE, 10",
    "FRAMEWORK_AND_PROTOCOL, 8",
    "SUBJECTIVE_EXPERIENCE, 5"
  })
  void theGroupsAreAsLargeAsInTheGuideline(SettingGroup group, int size) {
    assertThat(Stream.of(SettingItem.values()).filter(item -> item.getGroup() == group))
        .hasSize(size);
    assertThat(
            Stream.of(SettingStatus.values())
                .mapToInt(status -> report(infusion()).count(group, status))
                .sum())
        .isEqualTo(size);
  }

  @ParameterizedTest
  @EnumSource
  void itemsOneToSevenAndEighteenToTwentyFiveAreRecordedOnce(SettingItem item) {
    int number = item.getNumber();
    assertThat(item.isOfPlan()).isEqualTo(number <= 7 || (number >= 18 && number <= 25));
    assertThat(item.isPatientsView()).isEqualTo(number >= 26);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHTING, DOCUMENTED, TREATMENT",
    "AMBIENCE, DOCUMENTED, TREATMENT",
    "SOUND, DOCUMENTED, SESSION",
    "PEOPLE_PRESENT, DOCUMENTED, RECORD",
    "DOSING_REGIMEN, NOT_DOCUMENTED,",
    "PROCEDURES_ASSESSMENTS, DOCUMENTED, RECORD",
    "THERAPEUTIC_APPROACH, NOT_DOCUMENTED,",
    "STAFF_QUALIFICATIONS, NOT_DOCUMENTED,",
    "LOCATION, NOT_DOCUMENTED,",
    "TRUST, NOT_DOCUMENTED,"
  })
  void anItemIsDocumentedWhereItStands(
      SettingItem item, SettingStatus status, SettingSource source) {
    assertThat(report(infusion()).get(item))
        .isEqualTo(new SettingLine(item, status, Optional.ofNullable(source)));
  }

  @Test
  void theCountsOfTheBaselineAddUp() {
    SettingReport report = report(infusion());
    assertThat(report.count(SettingStatus.DOCUMENTED)).isEqualTo(5);
    assertThat(report.count(SettingStatus.NOT_DOCUMENTED)).isEqualTo(25);
    assertThat(report.count(SettingStatus.NOT_APPLICABLE)).isZero();
    assertThat(report.count(SettingGroup.DOSING_SESSION_PROCEDURE, SettingStatus.DOCUMENTED))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHTING, NOT_APPLICABLE, NOT_APPLICABLE, SESSION",
    "LIGHTING, NOT_DOCUMENTED, NOT_DOCUMENTED,",
    "LIGHTING, DOCUMENTED, DOCUMENTED, SESSION",
    "PEOPLE_PRESENT, NOT_DOCUMENTED, NOT_DOCUMENTED,",
    "PEOPLE_PRESENT, NOT_APPLICABLE, NOT_APPLICABLE, SESSION"
  })
  void whatTheSessionSaysGoesFirst(
      SettingItem item, SettingStatus said, SettingStatus status, SettingSource source) {
    TreatmentCourse course = dosing(infusion(), session -> session.setting(record(item, said)));
    assertThat(report(course).get(item))
        .isEqualTo(new SettingLine(item, status, Optional.ofNullable(source)));
  }

  @ParameterizedTest
  @EnumSource
  void theTreatmentDocumentsOnlyWhatIsRecordedOnceAndTheAlliance(SettingItem item) {
    TreatmentCourse course =
        bare().toBuilder().setting(record(item, SettingStatus.DOCUMENTED)).build();
    assertThat(report(course).get(item).status())
        .isEqualTo(
            item.isOfPlan() || item == SettingItem.ALLIANCE
                ? SettingStatus.DOCUMENTED
                : SettingStatus.NOT_DOCUMENTED);
  }

  @Test
  void whereNothingIsOnRecordNothingIsDocumented() {
    assertThat(report(bare()).count(SettingStatus.NOT_DOCUMENTED)).isEqualTo(30);
  }

  @Test
  void aFrameworkOrARatingByThePatientDocumentsNoItem() {
    assertThat(infusion().getPrimaryFramework()).isPresent();
    assertThat(report(infusion()).count(SettingGroup.FRAMEWORK_AND_PROTOCOL, DOCUMENTED)).isZero();
    assertThat(report(infusion()).count(SettingGroup.SUBJECTIVE_EXPERIENCE, DOCUMENTED)).isZero();
  }

  @Test
  void staffIsDocumentedOnceATrainingOfEveryonePresentIs() {
    List<Practitioner> team = infusion().getTeam();
    TreatmentCourse trained =
        infusion().toBuilder()
            .team(
                team.stream()
                    .map(one -> one.toBuilder().trainings(team.get(1).getTrainings()).build())
                    .toList())
            .build();
    assertThat(report(trained).get(SettingItem.STAFF_QUALIFICATIONS).source())
        .contains(SettingSource.RECORD);
    TreatmentCourse unknown = trained.toBuilder().team(trained.getTeam().subList(0, 1)).build();
    assertThat(report(unknown).get(SettingItem.STAFF_QUALIFICATIONS).source()).isEmpty();
  }

  private static SettingReport report(TreatmentCourse course) {
    return SettingReport.of(course, (DosingSession) course.getSessions().get(DOSING));
  }

  /** A course that holds nothing which documents a setting. */
  private static TreatmentCourse bare() {
    return dosing(
            infusion(),
            session ->
                session.setting(Optional.empty()).attendances(List.of()).vitalSigns(List.of()))
        .toBuilder()
        .setting(Optional.empty())
        .build();
  }

  private static SettingRecord record(SettingItem item, SettingStatus status) {
    return SettingRecord.builder()
        .addEntries(
            SettingEntry.builder()
                .item(item)
                .status(status)
                .words(Optional.of("as it was").filter(text -> status == SettingStatus.DOCUMENTED))
                .build())
        .build();
  }
}
