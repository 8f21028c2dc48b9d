package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    "DOSING_REGIMEN, DOCUMENTED, RECORD",
    "PROCEDURES_ASSESSMENTS, DOCUMENTED, RECORD",
    "THERAPEUTIC_APPROACH, DOCUMENTED, RECORD",
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
    assertThat(report.count(SettingStatus.DOCUMENTED)).isEqualTo(7);
    assertThat(report.count(SettingStatus.NOT_DOCUMENTED)).isEqualTo(23);
    assertThat(report.count(SettingStatus.NOT_APPLICABLE)).isZero();
    assertThat(report.count(SettingGroup.DOSING_SESSION_PROCEDURE, SettingStatus.DOCUMENTED))
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHTING, NOT_APPLICABLE, NOT_APPLICABLE, SESSION",
    "LIGHTING, NOT_DOCUMENTED, NOT_DOCUMENTED,",
    "LIGHTING, DOCUMENTED, DOCUMENTED, SESSION",
    "DOSING_REGIMEN, NOT_DOCUMENTED, DOCUMENTED, RECORD",
    "DOSING_REGIMEN, NOT_APPLICABLE, NOT_APPLICABLE, SESSION"
  })
  void whatTheSessionSaysGoesFirst(
      SettingItem item, SettingStatus said, SettingStatus status, SettingSource source) {
    TreatmentCourse course = dosing(infusion(), session -> session.setting(record(item, said)));
    assertThat(report(course).get(item))
        .isEqualTo(new SettingLine(item, status, Optional.ofNullable(source)));
  }

  @ParameterizedTest
  @EnumSource
  void theTreatmentDocumentsOnlyWhatIsRecordedOnce(SettingItem item) {
    TreatmentCourse course =
        bare(session -> session).toBuilder()
            .setting(record(item, SettingStatus.DOCUMENTED))
            .build();
    assertThat(report(course).get(item).status())
        .isEqualTo(item.isOfPlan() ? SettingStatus.DOCUMENTED : SettingStatus.NOT_DOCUMENTED);
  }

  @Test
  void whereNothingIsOnRecordNothingIsDocumented() {
    assertThat(report(bare(session -> session)).count(SettingStatus.NOT_DOCUMENTED)).isEqualTo(30);
  }

  @Test
  void theFrameworkOfTheSessionOrOfTheTreatmentDocumentsTheApproach() {
    TreatmentCourse without = bare(session -> session);
    TreatmentCourse ofTreatment =
        without.toBuilder().primaryFramework(infusion().getPrimaryFramework()).build();
    TreatmentCourse ofSession =
        bare(session -> session.addFrameworks(infusion().getPrimaryFramework().orElseThrow()));
    assertThat(Stream.of(without, ofTreatment, ofSession).map(SettingReportTest::approach))
        .containsExactly(
            SettingStatus.NOT_DOCUMENTED, SettingStatus.DOCUMENTED, SettingStatus.DOCUMENTED);
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
  }

  private static SettingReport report(TreatmentCourse course) {
    return SettingReport.of(course, (DosingSession) course.getSessions().get(DOSING));
  }

  private static SettingStatus approach(TreatmentCourse course) {
    return report(course).get(SettingItem.THERAPEUTIC_APPROACH).status();
  }

  /** A course that holds nothing which documents a setting. */
  private static TreatmentCourse bare(UnaryOperator<DosingSession.Builder> change) {
    return dosing(
            infusion(),
            session ->
                change.apply(
                    session
                        .setting(Optional.empty())
                        .attendances(List.of())
                        .administeredDoses(List.of())
                        .vitalSigns(List.of())
                        .frameworks(List.of())))
        .toBuilder()
        .setting(Optional.empty())
        .primaryFramework(Optional.empty())
        .build();
  }

  private static SettingRecord record(SettingItem item, SettingStatus status) {
    return SettingRecord.builder()
        .addEntries(SettingEntry.builder().item(item).status(status).words("as it was").build())
        .build();
  }
}
