package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.SCREEN;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.named;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.with;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;

/** The bounds of {@link RepeatedMeasureRules}: just inside, on, and just outside. */
class RepeatedMeasureRulesTest {
  private static final OffsetDateTime TIME = at("10:50").minusDays(4);
  private static final Instrument SECOND = SCALE.toBuilder().version("2").build();

  private static InstrumentResponse answered(int day) {
    return named("day-" + day, of(SCALE, day));
  }

  private static InstrumentResponse of(Instrument form, int day) {
    return response(form, TIME.plusDays(day), RatingMoment.FOLLOW_UP, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "6, true", "7, false", "14, false"})
  void theTimeAskedAboutIsSharedByHalfAtMost(int days, boolean reported) {
    assertThat(paths(measured(answered(0), answered(days)), "KAT-MEASURE-011"))
        .isEqualTo(reported ? List.of("/responses/1") : List.of());
    assertThat(paths(measured(answered(days), answered(0)), "KAT-MEASURE-011"))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
  }

  @Test
  void onlyOneFormAnsweredByOneInformantOverlaps() {
    InstrumentResponse other = answered(1).toBuilder().informant(Informant.CLINICIAN).build();
    assertThat(reports(measured(answered(0), other), "KAT-MEASURE-011")).isFalse();
    TreatmentCourse two = with(measured(answered(0), named("second", of(SECOND, 1))), SECOND);
    assertThat(reports(two, "KAT-MEASURE-011")).isFalse();
    Instrument open = SECOND.toBuilder().recallDays(OptionalInt.empty()).build();
    TreatmentCourse now = with(measured(of(open, 0), named("second", of(open, 1))), open);
    assertThat(reports(now, "KAT-MEASURE-011")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"RISK, false", "EXPERIENCE, false", "EXPOSURE, false", "WELLBEING, true"})
  void whatNoChangeIsToldOfMayBeRepeated(MeasureKind kind, boolean reported) {
    Instrument first = SCALE.toBuilder().version("first").kind(kind).build();
    Instrument second = first.toBuilder().version("second").build();
    TreatmentCourse twice = with(measured(of(first, 0), named("again", of(first, 1))), first);
    assertThat(reports(twice, "KAT-MEASURE-011")).isEqualTo(reported);
    TreatmentCourse other =
        with(with(measured(of(first, 0), named("again", of(second, 20))), first), second);
    assertThat(reports(other, "KAT-MEASURE-012")).isEqualTo(reported);
  }

  @Test
  void theFirstAnswerToAnotherFormIsNamed() {
    TreatmentCourse course =
        with(
            measured(
                named("second-20", of(SECOND, 20)),
                answered(0),
                named("second-40", of(SECOND, 40)),
                answered(60)),
            SECOND);
    assertThat(paths(course, "KAT-MEASURE-012")).containsExactly("/responses/0");
    assertThat(reports(measured(answered(0), answered(20)), "KAT-MEASURE-012")).isFalse();
    TreatmentCourse others =
        with(
            measured(
                answered(0),
                named("other", of(SECOND, 20)).toBuilder().informant(Informant.CLINICIAN).build()),
            SECOND);
    assertThat(reports(others, "KAT-MEASURE-012")).isFalse();
    InstrumentResponse unknown = named("unknown", of(SCALE, 0)).toBuilder().version("9").build();
    assertThat(reports(measured(unknown, answered(20)), "KAT-MEASURE-012")).isFalse();
  }

  @Test
  void oneInformantAnswersAFormOnceAtATime() {
    InstrumentResponse twin = named("twin", answered(0));
    assertThat(paths(measured(answered(0), twin), "KAT-MEASURE-013"))
        .containsExactly("/responses/0", "/responses/1");
    InstrumentResponse elsewhere =
        twin.toBuilder().answeredAt(TIME.withOffsetSameInstant(ZoneOffset.UTC)).build();
    assertThat(reports(measured(answered(0), elsewhere), "KAT-MEASURE-013")).isTrue();
    InstrumentResponse later = twin.toBuilder().answeredAt(TIME.plusMinutes(1)).build();
    assertThat(reports(measured(answered(0), later), "KAT-MEASURE-013")).isFalse();
    InstrumentResponse clinician = twin.toBuilder().informant(Informant.CLINICIAN).build();
    assertThat(reports(measured(answered(0), clinician), "KAT-MEASURE-013")).isFalse();
    assertThat(
            reports(
                with(measured(answered(0), named("twin", of(SECOND, 0))), SECOND),
                "KAT-MEASURE-013"))
        .isFalse();
    InstrumentResponse screened =
        named("screen", response(SCREEN, TIME, RatingMoment.BASELINE, 0, 0));
    assertThat(reports(measured(answered(0), screened), "KAT-MEASURE-013")).isFalse();
  }
}
