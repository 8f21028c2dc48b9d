package org.katlib.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.RightsClass;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.process.TherapeuticRatings;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.BeliefId;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.MemoryId;
import org.katlib.target.SeverityRating;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** Courses of the tests' own, told in days from a first dose at 10:00. */
public final class MadeCourses {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-02-02T10:00:00+01:00");

  private MadeCourses() {}

  /** {@return a time so many days after the first dose, below 0 for before it} */
  public static OffsetDateTime day(int days) {
    return FIRST.plusDays(days);
  }

  /** {@return the date so many days after the first dose} */
  public static LocalDate date(int days) {
    return day(days).toLocalDate();
  }

  /** {@return a course in which nothing was done} */
  public static TreatmentCourse.Builder empty() {
    return TreatmentCourse.builder()
        .id(CourseId.of("course"))
        .synthetic(true)
        .patient(Patient.builder().id(PatientId.of("patient")).sex(Sex.OTHER).build());
  }

  /** {@return a dosing session of two hours with one lozenge} */
  public static DosingSession dosing(int days) {
    return DosingSession.builder()
        .id(SessionId.of("dosing" + days))
        .status(SessionStatus.COMPLETED)
        .start(day(days).minusMinutes(30))
        .end(day(days).plusHours(2))
        .addAdministeredDoses(dose(days))
        .build();
  }

  private static AdministeredDose dose(int days) {
    Dose dose = FixedDose.ofMilligrams("100");
    return AdministeredDose.builder()
        .substance(Substance.KETAMINE)
        .dose(dose)
        .route(Route.SUBLINGUAL)
        .form(DoseForm.LOZENGE)
        .start(day(days))
        .build();
  }

  /** {@return an integration session} */
  public static IntegrationSession integration(int days) {
    return IntegrationSession.builder()
        .id(SessionId.of("integration" + days))
        .status(SessionStatus.COMPLETED)
        .start(day(days))
        .build();
  }

  /** {@return a response to the PHQ-9 with a total up to 24 and nothing at its ninth item} */
  public static InstrumentResponse phq(int days, int total) {
    InstrumentResponse.Builder response = response("phq-9", day(days));
    int left = total;
    for (int i = 1; i <= 9; i++) {
      int answer = i == 9 ? 0 : Math.min(3, left);
      left -= answer;
      response.addAnswers(answer(i, answer));
    }
    return response.build();
  }

  /** {@return an answer} */
  public static ItemAnswer answer(int item, int value) {
    return ItemAnswer.builder()
        .item(ItemId.of(String.valueOf(item)))
        .value(BigDecimal.valueOf(value))
        .build();
  }

  /** {@return a response of the patient without an answer} */
  public static InstrumentResponse.Builder response(String instrument, OffsetDateTime time) {
    return InstrumentResponse.builder()
        .id(ResponseId.of(instrument + "-" + time.toEpochSecond()))
        .instrument(InstrumentId.of(instrument))
        .informant(Informant.PATIENT)
        .answeredAt(time)
        .moment(time.isAfter(FIRST) ? RatingMoment.FOLLOW_UP : RatingMoment.BASELINE);
  }

  /** {@return a form of a clinic's own, with one item from 0 to 10} */
  public static Instrument ownForm() {
    ItemId item = ItemId.of("1");
    return Instrument.builder()
        .id(InstrumentId.of("own-warmth"))
        .version("a")
        .name("Warmth")
        .kind(MeasureKind.PROCESS)
        .addInformants(Informant.PATIENT, Informant.CAREGIVER)
        .polarity(Polarity.HIGHER_IS_BETTER)
        .rights(RightsClass.FREE_TO_REPRODUCE)
        .itemTexts(ItemTextPolicy.HOST_SUPPLIED)
        .addAnswerScales(
            AnswerScale.builder()
                .id(AnswerScaleId.of("ten"))
                .lowest(BigDecimal.ZERO)
                .highest(BigDecimal.TEN)
                .build())
        .addItems(InstrumentItem.builder().id(item).answers(AnswerScaleId.of("ten")).build())
        .addScales(
            Scale.builder()
                .id(ScaleId.of("total"))
                .name("Total")
                .algorithm(ScoringAlgorithm.SUM)
                .addGroups(ItemGroup.builder().addItems(item).build())
                .build())
        .build();
  }

  /** {@return a planned PHQ-9 that needs no days} */
  public static PlannedMeasure planned(MeasureOccasion occasion, int within) {
    return PlannedMeasure.builder()
        .instrument(InstrumentId.of("phq-9"))
        .occasion(occasion)
        .withinDays(within)
        .build();
  }

  /** {@return a rating of a memory's charge, from 0 to 10} */
  public static ChargeRating charge(OffsetDateTime time, RatingMoment moment, int charge) {
    return ChargeRating.builder()
        .ratedAt(time)
        .moment(moment)
        .scale(ChargeScale.ZERO_TO_TEN)
        .charge(charge)
        .build();
  }

  /** {@return a memory with ratings} */
  public static TraumaticMemory memory(ChargeRating... ratings) {
    return TraumaticMemory.builder()
        .id(MemoryId.of("memory"))
        .label("the stairs")
        .namedOn(date(-9))
        .addChargeRatings(ratings)
        .build();
  }

  /** {@return a rating of how true a belief felt} */
  public static ConvictionRating conviction(OffsetDateTime time, RatingMoment moment, int percent) {
    return ConvictionRating.builder().ratedAt(time).moment(moment).percent(percent).build();
  }

  /** {@return a belief with ratings} */
  public static CoreBelief belief(ConvictionRating... ratings) {
    return CoreBelief.builder()
        .id(BeliefId.of("belief"))
        .words("too much for anyone")
        .identifiedOn(date(-9))
        .addConvictionRatings(ratings)
        .build();
  }

  /** {@return a symptom with ratings} */
  public static TreatmentTarget target(SeverityRating... ratings) {
    return TreatmentTarget.builder()
        .id(TargetId.of("target"))
        .domain(SymptomDomain.EMOTIONAL_NUMBNESS)
        .identifiedOn(date(-9))
        .addSeverityRatings(ratings)
        .build();
  }

  /** {@return a rating of a symptom} */
  public static SeverityRating severity(int days, Informant informant, int severity) {
    return SeverityRating.builder()
        .ratedOn(date(days))
        .informant(informant)
        .severity(severity)
        .build();
  }

  /** {@return a rating of trust} */
  public static TherapeuticRatings trust(
      OffsetDateTime time, RatingMoment moment, Informant informant, int trust) {
    return TherapeuticRatings.builder()
        .ratedAt(time)
        .moment(moment)
        .informant(informant)
        .trust(trust)
        .build();
  }

  /** {@return an active goal that started at -1 and was found at a level} */
  public static Goal goal(Informant informant, int level) {
    return Goal.builder()
        .id(GoalId.of("goal"))
        .statement("to call my sister")
        .status(GoalStatus.ACTIVE)
        .statusDate(date(-5))
        .scale(
            GoalAttainmentScale.builder()
                .writtenOn(date(-5))
                .convention(BaselineConvention.STARTS_AT_MINUS_ONE)
                .baseline(-1)
                .importance(1)
                .build())
        .addScores(
            GoalAttainmentScore.builder()
                .scoredOn(date(20))
                .informant(informant)
                .level(level)
                .build())
        .build();
  }

  /** {@return seven courses, each of another shape, the first without anything} */
  public static List<TreatmentCourse> all() {
    TreatmentCourse nothing = empty().build();
    TreatmentCourse undosed =
        empty()
            .addSessions(
                PreparationSession.builder()
                    .id(SessionId.of("preparation"))
                    .status(SessionStatus.COMPLETED)
                    .start(day(-4))
                    .build())
            .addResponses(phq(-4, 17))
            .build();
    TreatmentCourse onceDosed =
        empty()
            .addSessions(dosing(0), integration(1))
            .addResponses(phq(-3, 20), phq(14, 9), phq(28, 4))
            .addMeasurementPlan(
                planned(MeasureOccasion.BASELINE, 7),
                planned(MeasureOccasion.EACH_THERAPY_SESSION, 0))
            .build();
    InstrumentResponse alarming =
        phq(10, 12).toBuilder().id(ResponseId.of("alarming")).addAnswers(answer(10, 1)).build();
    List<ItemAnswer> raised =
        alarming.getAnswers().stream()
            .map(answer -> answer.getItem().getText().equals("9") ? answer(9, 2) : answer)
            .filter(answer -> !answer.getItem().getText().equals("10"))
            .toList();
    TreatmentCourse signalled =
        empty()
            .addSessions(dosing(0), dosing(7), integration(8))
            .addResponses(phq(-3, 15), alarming.toBuilder().answers(raised).build())
            .addSignalReviews(
                SafetySignalReview.builder()
                    .response(ResponseId.of("alarming"))
                    .at(day(10))
                    .addActions(SafetyAction.RISK_ASSESSED)
                    .build())
            .build();
    TreatmentCourse own =
        empty()
            .addCustomInstruments(ownForm())
            .addSessions(dosing(0))
            .addResponses(
                response("own-warmth", day(-1)).addAnswers(answer(1, 3)).build(),
                response("own-warmth", day(5)).addAnswers(answer(1, 7)).build(),
                response("nobody-knows", day(5)).build())
            .build();
    TreatmentCourse worked =
        empty()
            .addSessions(dosing(0))
            .addTargets(
                target(severity(-2, Informant.PATIENT, 8), severity(9, Informant.PATIENT, 5)))
            .addMemories(
                memory(
                    charge(day(-2), RatingMoment.BASELINE, 8),
                    charge(day(9), RatingMoment.INTEGRATION, 4)))
            .addBeliefs(
                belief(
                    conviction(day(-2), RatingMoment.BASELINE, 70),
                    conviction(day(9), RatingMoment.INTEGRATION, 75)))
            .addGoals(goal(Informant.PATIENT, 1))
            .build();
    TreatmentCourse clinicianRated =
        empty()
            .addSessions(dosing(0))
            .addResponses(
                response("madrs", day(-1)).informant(Informant.CLINICIAN).build(),
                response("isi", day(-1)).recordedTotal(BigDecimal.valueOf(19)).build(),
                response("isi", day(30)).recordedTotal(new BigDecimal("7")).build())
            .addGoals(goal(Informant.CLINICIAN, 0))
            .build();
    return List.of(nothing, undosed, onceDosed, signalled, own, worked, clinicianRated);
  }
}
