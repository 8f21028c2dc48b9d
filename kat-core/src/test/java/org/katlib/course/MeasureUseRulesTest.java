package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.form;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.sum;
import static org.katlib.validation.MeasuredCourses.with;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;

/** The bounds of {@link MeasureUseRules}: just inside, on, and just outside. */
class MeasureUseRulesTest {
  private static final Set<MeasureKind> OF_DAILY_LIFE =
      EnumSet.of(
          MeasureKind.SYMPTOMS,
          MeasureKind.RISK,
          MeasureKind.WELLBEING,
          MeasureKind.FUNCTIONING,
          MeasureKind.DISPOSITION);
  private static final Instrument EXPERIENCE =
      form("clinic-experience", MeasureKind.EXPERIENCE, "0", "5", sum("1", "2"));
  private static final Instrument INSIGHTS =
      form("pis", MeasureKind.EXPERIENCE, "0", "100", sum("1", "7")).toBuilder()
          .version("clinic")
          .build();

  @ParameterizedTest
  @CsvSource({
    "10:00, AFTER_RECOVERY, false",
    "10:01, AFTER_RECOVERY, true",
    "11:29, UNDER_INFLUENCE, true",
    "11:29, AFTER_RECOVERY, true",
    "11:30, AFTER_RECOVERY, false",
    "11:30, UNDER_INFLUENCE, true",
    "09:35, BEFORE_DOSING, false"
  })
  void whatAsksAboutDailyLifeIsAnsweredSober(String time, RatingMoment moment, boolean reported) {
    TreatmentCourse course = measured(response(SCALE, at(time), moment, 0, 0, 0));
    assertThat(paths(course, "KAT-MEASURE-007"))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
  }

  @ParameterizedTest
  @EnumSource
  void whatAsksAboutTheMomentIsAnsweredInIt(MeasureKind kind) {
    Instrument asked = form("clinic-other", kind, "0", "3", sum("1", "2"));
    TreatmentCourse course =
        with(measured(response(asked, at("10:30"), RatingMoment.UNDER_INFLUENCE, 1, 1)), asked);
    assertThat(reports(course, "KAT-MEASURE-007")).isEqualTo(OF_DAILY_LIFE.contains(kind));
  }

  @ParameterizedTest
  @CsvSource({"PATIENT, true", "CLINICIAN, true", "CAREGIVER, false"})
  void someoneCloseIsSoberWheneverTheyAnswer(Informant informant, boolean reported) {
    InstrumentResponse answered =
        response(SCALE, at("10:30"), RatingMoment.UNDER_INFLUENCE, 0, 0, 0).toBuilder()
            .informant(informant)
            .build();
    assertThat(reports(measured(answered), "KAT-MEASURE-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0, 10:00, true", "0, 10:01, false", "2, 10:00, false", "2, 10:01, true"})
  void whatWasExperiencedIsAskedWithinTwoDays(int days, String time, boolean reported) {
    InstrumentResponse answered =
        response(EXPERIENCE, at(time).plusDays(days), RatingMoment.AFTER_RECOVERY, 1, 1);
    TreatmentCourse course = with(measured(answered), EXPERIENCE);
    assertThat(paths(course, "KAT-MEASURE-008"))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
    assertThat(reports(course, "KAT-MEASURE-008", "window", "72")).isEqualTo(days == 0 && reported);
    TreatmentCourse undosed = dosing(course, session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, "KAT-MEASURE-008")).isTrue();
  }

  @Test
  void whatAsksAboutALongerTimeCanBeAskedLater() {
    Instrument longer = EXPERIENCE.toBuilder().recallDays(30).build();
    InstrumentResponse answered =
        response(longer, at("10:00").plusDays(20), RatingMoment.FOLLOW_UP, 1, 1);
    assertThat(reports(with(measured(answered), longer), "KAT-MEASURE-008")).isFalse();
    InstrumentResponse symptoms =
        response(SCALE, at("10:00").plusDays(20), RatingMoment.FOLLOW_UP, 0, 0, 0);
    assertThat(reports(measured(symptoms), "KAT-MEASURE-008")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void whatWasNotValidatedForItIsToldOnceTheMedicineWasGiven(String time, boolean reported) {
    Instrument elsewhere = SCALE.toBuilder().version("2").offValidation("another drug").build();
    InstrumentResponse answered =
        response(elsewhere, at(time), RatingMoment.UNDER_INFLUENCE, 0, 0, 0);
    assertThat(paths(with(measured(answered), elsewhere), "KAT-MEASURE-009"))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
    InstrumentResponse validated = response(SCALE, at(time), RatingMoment.UNDER_INFLUENCE, 0, 0, 0);
    assertThat(reports(measured(validated), "KAT-MEASURE-009")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 09:59, false", "0, 10:01, true", "7, 09:59, true", "7, 10:00, false"})
  void changedBehaviourIsAskedAboutAWeekAfterTheDose(int days, String time, boolean reported) {
    InstrumentResponse answered = insights(at(time).plusDays(days), 50);
    TreatmentCourse course = with(measured(answered), INSIGHTS);
    assertThat(paths(course, "KAT-MEASURE-010"))
        .isEqualTo(reported ? List.of("/responses/0/answers/6") : List.of());
    assertThat(reports(course, "KAT-MEASURE-010", "pause", "0")).isFalse();
  }

  private static InstrumentResponse insights(OffsetDateTime time, @Nullable Integer last) {
    return response(INSIGHTS, time, RatingMoment.AFTER_RECOVERY, 50, 50, 50, 50, 50, 50, last);
  }

  @Test
  void theInsightsThemselvesMayBeAskedAtOnce() {
    InstrumentResponse blank = insights(at("12:00"), null);
    assertThat(reports(with(measured(blank), INSIGHTS), "KAT-MEASURE-010")).isFalse();
    ItemAnswer seventh = insights(at("12:00"), 50).getAnswers().get(6);
    InstrumentResponse other =
        response(SCALE, at("12:00"), RatingMoment.AFTER_RECOVERY, 0, 0, 0).toBuilder()
            .addAnswers(seventh)
            .build();
    assertThat(reports(measured(other), "KAT-MEASURE-010")).isFalse();
  }
}
