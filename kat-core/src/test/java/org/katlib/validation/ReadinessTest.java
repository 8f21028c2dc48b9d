package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.signs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.FixedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.MedicineGroup;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Responsible;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;
import org.katlib.rule.SeverityChange;
import org.katlib.rule.Waiver;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

class ReadinessTest {
  private static final SessionId DOSING = SessionId.of("dosing");
  private static final KatValidator PUBLISHED = KatValidator.published();

  /** The dosing session as it stands in the morning: planned, prepared, nothing given. */
  private static TreatmentCourse morning(TreatmentCourse course) {
    return dosing(
        course,
        session ->
            session
                .status(SessionStatus.PLANNED)
                .administeredDoses(List.of())
                .sedationRatings(List.of())
                .acuteEffects(List.of())
                .dischargeAssessments(List.of())
                .programmeReport(Optional.empty())
                .vitalSigns(session.build().getVitalSigns().subList(0, 1)));
  }

  /** The dosing session while it goes on, with all that was seen by 11:30. */
  private static TreatmentCourse underWay(TreatmentCourse course) {
    return dosing(
        course, session -> session.status(SessionStatus.IN_PROGRESS).end(Optional.empty()));
  }

  private static List<String> reasons(Readiness readiness) {
    return readiness.getReasons().stream()
        .map(reason -> reason.getFinding().getRuleId() + " " + reason.getFinding().getPath())
        .toList();
  }

  private static Readiness dose(TreatmentCourse course) {
    return PUBLISHED.readyForDosing(course, DOSING, at("10:00"));
  }

  @ParameterizedTest
  @EnumSource
  void aPreparedSessionIsReady(Jurisdiction jurisdiction) {
    KatValidator validator = KatValidator.with(ClinicPolicy.published(jurisdiction));
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      Readiness readiness = validator.readyForDosing(morning(course), DOSING, at("10:00"));
      assertThat(readiness.isReady()).isTrue();
      assertThat(reasons(readiness)).isEmpty();
    }
  }

  @Test
  void everyReasonIsToldOnceAndToWhoCanPutItRight() {
    TreatmentCourse course =
        dosing(
            morning(esketamine()).toBuilder().consents(List.of()).build(),
            session ->
                session
                    .supportPerson(Optional.empty())
                    .preDoseChecks(Optional.empty())
                    .vitalSigns(List.of()));
    Readiness readiness = dose(course);

    assertThat(readiness.isReady()).isFalse();
    assertThat(reasons(readiness))
        .doesNotHaveDuplicates()
        .contains(
            "KAT-CONSENT-001 /sessions/1",
            "KAT-DAY-004 /sessions/1/preDoseChecks",
            "KAT-DAY-005 /sessions/1/supportPerson",
            "KAT-DAY-006 /sessions/1/preDoseChecks/drivingBanAccepted",
            "KAT-MONITOR-003 /sessions/1/vitalSigns");
    assertThat(readiness.getReasonsFor(Responsible.ESCORT)).hasSize(1);
    assertThat(readiness.getReasonsFor(Responsible.PATIENT)).hasSize(2);
    assertThat(readiness.getReasons()).allMatch(it -> !it.getFinding().getCitations().isEmpty());
  }

  @Test
  void whatIsPlannedIsJudgedAsIfItWereGivenAndFoundWhereItIsPlanned() {
    TreatmentCourse course =
        dosing(
            morning(esketamine()),
            session ->
                session.plannedDoses(
                    List.of(
                        session.build().getPlannedDoses().get(0).toBuilder()
                            .dose(FixedDose.ofMilligrams("42"))
                            .build())));
    assertThat(reasons(dose(course)))
        .containsExactly("KAT-DOSE-001 /sessions/1/plannedDoses/0/dose");
  }

  @Test
  void withoutAnOrderNothingIsReady() {
    TreatmentCourse course =
        dosing(morning(esketamine()), session -> session.plannedDoses(List.of()));
    assertThat(dose(course).isReady()).isFalse();
    assertThat(reasons(dose(course))).contains("KAT-DOSE-019 /sessions/1/plannedDoses");
  }

  @ParameterizedTest
  @CsvSource({"10:00, true", "09:50, true", "09:44, false"})
  void thePressureCountsThatWasMeasuredByThen(String time, boolean ready) {
    TreatmentCourse course = morning(esketamine());
    assertThat(PUBLISHED.readyForDosing(course, DOSING, at(time)).isReady()).isEqualTo(ready);
  }

  @Test
  void anAcceptedReasonStaysListedAndDoesNotStandInTheWay() {
    Waiver waiver =
        Waiver.builder()
            .ruleId(RuleId.of("KAT-DAY-005"))
            .author("the medical lead")
            .reason("the ward collects the patient")
            .expiresOn(LocalDate.of(2026, 2, 1))
            .build();
    KatValidator validator =
        KatValidator.with(
            ClinicPolicy.published(Jurisdiction.US).toBuilder().addWaivers(waiver).build(),
            Clock.fixed(Instant.parse("2026-01-12T09:00:00Z"), ZoneOffset.UTC));
    TreatmentCourse course =
        dosing(morning(infusion()), session -> session.supportPerson(Optional.empty()));
    Readiness readiness = validator.readyForDosing(course, DOSING, at("10:00"));
    assertThat(readiness.isReady()).isTrue();
    assertThat(reasons(readiness)).containsExactly("KAT-DAY-005 /sessions/1/supportPerson");
  }

  /** Not even where a clinic makes it heavier: what may dull the effect is no safety block. */
  @Test
  void anInteractionWithTheEffectNeverStandsInTheWay() {
    TreatmentCourse course =
        Baseline.medicine(
            morning(infusion()), medicine -> medicine.groups(Set.of(MedicineGroup.LAMOTRIGINE)));
    List<RuleId> found =
        PUBLISHED.validate(course).getFindings().stream().map(it -> it.getRuleId()).toList();
    ClinicPolicy.Builder heavier = ClinicPolicy.published(Jurisdiction.US).toBuilder();
    for (RuleId rule : new HashSet<>(found)) {
      if (rule.getText().startsWith("KAT-INTERACT-")) {
        heavier.addChanges(
            SeverityChange.builder().ruleId(rule).severity(Severity.ERROR).reason("ours").build());
      }
    }
    Readiness readiness =
        KatValidator.with(heavier.build()).readyForDosing(course, DOSING, at("10:00"));
    assertThat(reasons(readiness)).noneMatch(reason -> reason.startsWith("KAT-INTERACT-"));
    assertThat(readiness.isReady()).isTrue();
  }

  /** A reading taken before the dose counts for the dose, whatever rule it departs from. */
  @ParameterizedTest
  @CsvSource({"181, 80, 97, KAT-MONITOR-017", "200, 125, 97, KAT-MONITOR-017"})
  void nobodyIsDosedInACrisis(int systolic, int diastolic, int saturation, String rule) {
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      TreatmentCourse measured =
          dosing(
              morning(course),
              session -> session.vitalSigns(List.of(signs("09:45", systolic, diastolic))));
      Readiness readiness = dose(measured);
      assertThat(readiness.isReady()).isFalse();
      assertThat(reasons(readiness))
          .contains(rule + " /sessions/1/vitalSigns/0/bloodPressure")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aLowSaturationIsToldBeforeTheDose() {
    TreatmentCourse course =
        dosing(
            morning(infusion()),
            session ->
                session.vitalSigns(
                    List.of(signs("09:45", 126, 80).toBuilder().oxygenSaturation(84).build())));
    assertThat(reasons(dose(course)))
        .containsExactly("KAT-MONITOR-018 /sessions/1/vitalSigns/0/oxygenSaturation");
  }

  @Test
  void anotherDayIsAnotherBooking() {
    assertThatThrownBy(
            () ->
                PUBLISHED.readyForDosing(morning(esketamine()), DOSING, at("10:00").plusDays(400)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another day");
  }

  @Test
  void aPlannedTimeBeyondAllMeasureIsNoAccident() {
    TreatmentCourse course =
        dosing(
            morning(infusion()),
            session ->
                session.plannedDoses(
                    List.of(
                        session.build().getPlannedDoses().get(0).toBuilder()
                            .infusionTime(Duration.ofSeconds(Long.MAX_VALUE))
                            .build())));
    assertThat(reasons(dose(course)))
        .containsExactly("KAT-DOSE-017 /sessions/1/plannedDoses/0/end");
  }

  @Test
  void twoSessionsOfOneIdAreNotToldApart() {
    TreatmentCourse course = morning(esketamine());
    TreatmentCourse twice =
        course.toBuilder().addSessions(course.getSessions().get(Baseline.DOSING)).build();
    assertThatThrownBy(() -> dose(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two sessions of this id");
  }

  @Test
  void aPatientWhoHasRecoveredMayLeave() {
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      Readiness readiness = PUBLISHED.readyForDischarge(underWay(course), DOSING, at("12:05"));
      assertThat(reasons(readiness)).isEmpty();
      assertThat(readiness.isReady()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"12:04, false", "12:05, true"})
  void theTwoHoursCountToTheTimeAskedAbout(String time, boolean ready) {
    Readiness readiness = PUBLISHED.readyForDischarge(underWay(esketamine()), DOSING, at(time));
    assertThat(readiness.isReady()).isEqualTo(ready);
  }

  @Test
  void nobodyLeavesWithAnEffectThatLasts() {
    TreatmentCourse course =
        dosing(
            underWay(infusion()),
            session ->
                session.acuteEffects(
                    List.of(
                        AcuteEffect.builder()
                            .kind(AcuteEffectKind.SEDATION)
                            .occurred(true)
                            .onset(at("10:10"))
                            .build())));
    assertThat(reasons(PUBLISHED.readyForDischarge(course, DOSING, at("12:30"))))
        .containsExactly("KAT-DISCHARGE-001 /sessions/1/acuteEffects/0/resolvedAt");
  }

  @Test
  void aQuestionThatCannotBeAskedIsRefused() {
    refused("the session has its dose already", underWay(esketamine()), DOSING, "10:00");
    refused("neither planned nor in progress", esketamine(), DOSING, "10:00");
    refused("no session of this id", esketamine(), SessionId.of("nobody"), "10:00");
    refused("no dosing session", esketamine(), SessionId.of("preparation"), "10:00");
    assertThatThrownBy(
            () -> PUBLISHED.readyForDischarge(morning(esketamine()), DOSING, at("12:30")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no dose yet");
    assertThatThrownBy(
            () -> PUBLISHED.readyForDischarge(underWay(esketamine()), DOSING, at("11:29")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("goes on after that time");
  }

  private static void refused(String why, TreatmentCourse course, SessionId id, String time) {
    assertThatThrownBy(() -> PUBLISHED.readyForDosing(course, id, at(time)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  /** What can be done on the way to readiness, each step by itself. */
  private static final List<UnaryOperator<TreatmentCourse>> STEPS =
      List.of(
          course -> course.toBuilder().consents(esketamine().getConsents()).build(),
          course -> course.toBuilder().enrolment(esketamine().getEnrolment()).build(),
          course -> course.toBuilder().longTermChecks(esketamine().getLongTermChecks()).build(),
          course -> copied(course, (to, from) -> to.preDoseChecks(from.getPreDoseChecks())),
          course -> copied(course, (to, from) -> to.supportPerson(from.getSupportPerson())),
          course -> copied(course, (to, from) -> to.attendances(from.getAttendances())),
          course -> copied(course, (to, from) -> to.vitalSigns(List.of(signs("09:45", 126, 80)))));

  private interface Copy {
    DosingSession.Builder apply(DosingSession.Builder to, DosingSession from);
  }

  private static TreatmentCourse copied(TreatmentCourse course, Copy copy) {
    DosingSession well = (DosingSession) esketamine().getSessions().get(Baseline.DOSING);
    return dosing(course, session -> copy.apply(session, well));
  }

  @Property(tries = 60)
  void aSatisfiedCheckNeverAddsAReason(
      @ForAll @Size(7) List<Boolean> done, @ForAll("step") int step) {
    TreatmentCourse course =
        dosing(
            morning(esketamine()).toBuilder()
                .consents(List.of())
                .enrolment(Optional.empty())
                .longTermChecks(List.of())
                .build(),
            session ->
                session
                    .preDoseChecks(Optional.empty())
                    .supportPerson(Optional.empty())
                    .attendances(List.of())
                    .vitalSigns(List.of()));
    for (int i = 0; i < STEPS.size(); i++) {
      course = done.get(i) ? STEPS.get(i).apply(course) : course;
    }
    List<String> before = new ArrayList<>(reasons(dose(course)));
    List<String> after = reasons(dose(STEPS.get(step).apply(course)));
    assertThat(before).containsAll(after);
    assertThat(after.size() < before.size() || done.get(step)).isTrue();
  }

  @Provide
  static Arbitrary<Integer> step() {
    return Arbitraries.integers().between(0, STEPS.size() - 1);
  }
}
