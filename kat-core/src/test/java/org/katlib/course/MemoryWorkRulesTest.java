package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.MemoryExamples.check;
import static org.katlib.validation.MemoryExamples.checks;
import static org.katlib.validation.MemoryExamples.followedUp;
import static org.katlib.validation.MemoryExamples.memory;
import static org.katlib.validation.MemoryExamples.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.SessionFocus;
import org.katlib.safety.CareSetting;
import org.katlib.screening.Answer;
import org.katlib.session.FollowUpSession;
import org.katlib.session.SessionStatus;
import org.katlib.setting.AdvancePreferences;
import org.katlib.target.MemoryCertainty;
import org.katlib.target.MemoryId;
import org.katlib.target.StabilisationCheck;

/** The bounds of {@link MemoryWorkRules}: just inside, on, and just outside. */
class MemoryWorkRulesTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 11);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final LocalDate AFTER = LocalDate.of(2026, 1, 13);

  @ParameterizedTest
  @CsvSource({
    "2026-01-11, false, true",
    "2026-01-12, false, true",
    "2026-01-13, false, false",
    "2026-01-12, true, false"
  })
  void memoriesWaitWhileStabilityComesFirst(LocalDate day, boolean stable, boolean reported) {
    TreatmentCourse course = checks(infusion(), check(day, stable));
    assertThat(paths(course, "KAT-MEMORY-004"))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
  }

  @Test
  void theLatestLookCountsAndOfOneDayTheOneThatFoundThePatientNotStable() {
    StabilisationCheck well = check(BEFORE, true);
    StabilisationCheck unwell = check(DAY, false);
    assertThat(reports(checks(infusion(), unwell, well), "KAT-MEMORY-004")).isTrue();
    StabilisationCheck again = check(DAY, true);
    assertThat(reports(checks(infusion(), unwell, again), "KAT-MEMORY-004")).isTrue();
    assertThat(reports(checks(infusion(), again, unwell), "KAT-MEMORY-004")).isTrue();
    assertThat(reports(checks(infusion(), unwell, check(AFTER, true)), "KAT-MEMORY-004")).isTrue();
  }

  @Test
  void aPatientJudgedNotStableIsSoWithoutANamedNeed() {
    StabilisationCheck unnamed = StabilisationCheck.builder().doneOn(DAY).stable(false).build();
    assertThat(reports(checks(infusion(), unnamed), "KAT-MEMORY-004")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, MEMORY_WORK, true",
    "IN_PROGRESS, MEMORY_WORK, true",
    "PLANNED, MEMORY_WORK, false",
    "CANCELLED, MEMORY_WORK, false",
    "COMPLETED, CONFRONTATION, false"
  })
  void onlyMemoryWorkThatWasDoneCountsInWhicheverSession(
      SessionStatus status, PracticeDemand demand, boolean reported) {
    TreatmentCourse course = dosing(infusion(), session -> session.focus(Optional.empty()));
    course = followedUp(course);
    int position = course.getSessions().size() - 1;
    FollowUpSession followUp = (FollowUpSession) course.getSessions().get(position);
    course =
        session(
            course,
            position,
            followUp.toBuilder().status(status).addPractices(practice(demand)).build());
    assertThat(paths(checks(course, check(DAY, false)), "KAT-MEMORY-004"))
        .isEqualTo(reported ? List.of("/sessions/4") : List.of());
    TreatmentCourse asked =
        answered(checks(course), "psychosis-history", answer -> answer.answer(Answer.YES));
    assertThat(paths(asked, "KAT-MEMORY-005"))
        .isEqualTo(reported ? List.of("/sessions/4") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "psychosis-history, YES, true",
    "psychosis-history, UNKNOWN, false",
    "psychosis-history, NO, false",
    "poorly-controlled-psychosis, YES, true",
    "schizophrenia-or-schizoaffective-disorder, YES, true",
    "bipolar-disorder, YES, true",
    "family-psychosis, YES, false"
  })
  void afterAPsychosisOrAManiaStabilityIsLookedAt(
      String condition, Answer answer, boolean reported) {
    TreatmentCourse course = answered(infusion(), condition, given -> given.answer(answer));
    assertThat(paths(checks(course), "KAT-MEMORY-005"))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
    assertThat(reports(course, "KAT-MEMORY-005")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, false", "2026-01-13, true"})
  void stabilityIsLookedAtByTheDayOfTheWork(LocalDate day, boolean reported) {
    TreatmentCourse course =
        answered(infusion(), "psychosis-history", answer -> answer.answer(Answer.YES));
    assertThat(reports(checks(course, check(day, true)), "KAT-MEMORY-005")).isEqualTo(reported);
    assertThat(reports(checks(course, check(day, false)), "KAT-MEMORY-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false"})
  void whatWasAnsweredLaterWasNotKnown(LocalDate day, boolean reported) {
    TreatmentCourse course =
        answered(
            infusion(), "psychosis-history", answer -> answer.answer(Answer.YES).answeredOn(day));
    assertThat(reports(checks(course), "KAT-MEMORY-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "HOME, COMPLETED, true",
    "HOME, PLANNED, true",
    "HOME, CANCELLED, false",
    "OUTPATIENT_SITE, COMPLETED, false",
    "INPATIENT, COMPLETED, false",
    ", COMPLETED, false"
  })
  void memoriesAreNotRecalledAtHome(CareSetting setting, SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> session.status(status).careSetting(Optional.ofNullable(setting)));
    assertThat(reports(course, "KAT-MEMORY-006")).isEqualTo(reported);
    TreatmentCourse elsewhere = dosing(course, session -> session.focus(Optional.empty()));
    assertThat(reports(elsewhere, "KAT-MEMORY-006")).isFalse();
    TreatmentCourse recalled =
        dosing(elsewhere, session -> session.addPractices(practice(PracticeDemand.MEMORY_WORK)));
    assertThat(reports(recalled, "KAT-MEMORY-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-11, eyes open, false",
    "2026-01-12, eyes open, false",
    "2026-01-13, eyes open, true",
    "2026-01-11, , true"
  })
  void itIsAgreedWhatHelpsIfItIsTooMuch(LocalDate day, String words, boolean reported) {
    TreatmentCourse course =
        infusion().toBuilder()
            .advancePreferences(
                List.of(
                    AdvancePreferences.builder()
                        .recordedOn(day)
                        .ifOverwhelmed(Optional.ofNullable(words))
                        .build()))
            .build();
    assertThat(reports(course, "KAT-MEMORY-007")).isEqualTo(reported);
    TreatmentCourse elsewhere =
        dosing(course, session -> session.focus(SessionFocus.builder().words("rest").build()));
    assertThat(reports(elsewhere, "KAT-MEMORY-007")).isFalse();
    TreatmentCourse planned = dosing(course, session -> session.status(SessionStatus.PLANNED));
    assertThat(reports(planned, "KAT-MEMORY-007")).isFalse();
    assertThat(
            reports(
                course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-MEMORY-007"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EMERGED_UNDER_MEDICINE, INTERPRETATION, COMPLETED, true",
    "EMERGED_UNDER_MEDICINE, INTERPRETATION, PLANNED, false",
    "EMERGED_UNDER_MEDICINE, MEMORY_WORK, COMPLETED, false",
    "UNCERTAIN, INTERPRETATION, COMPLETED, false",
    "REMEMBERED, INTERPRETATION, COMPLETED, false",
    ", INTERPRETATION, COMPLETED, false"
  })
  void whatCameUpUnderTheMedicineIsNotInterpreted(
      MemoryCertainty certainty, PracticeDemand demand, SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            memory(infusion(), memory -> memory.certainty(Optional.ofNullable(certainty))),
            session -> session.status(status).addPractices(practice(demand)));
    assertThat(reports(course, "KAT-MEMORY-008")).isEqualTo(reported);
    TreatmentCourse elsewhere = dosing(course, session -> session.focus(Optional.empty()));
    assertThat(reports(elsewhere, "KAT-MEMORY-008")).isFalse();
    SessionFocus other = SessionFocus.builder().addMemories(MemoryId.of("another")).build();
    TreatmentCourse onAnother = dosing(course, session -> session.focus(other));
    assertThat(reports(onAnother, "KAT-MEMORY-008")).isFalse();
  }
}
