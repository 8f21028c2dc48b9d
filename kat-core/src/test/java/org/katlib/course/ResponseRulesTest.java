package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.SCREEN;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;

/** The bounds of {@link ResponseRules}: just inside, on, and just outside. */
class ResponseRulesTest {
  private static InstrumentResponse answered(@Nullable Integer... answers) {
    return response(SCALE, at("10:50").minusDays(4), RatingMoment.BASELINE, answers);
  }

  private static InstrumentResponse first(ItemAnswer answer) {
    List<ItemAnswer> answers = new ArrayList<>(answered(0, 0, 0).getAnswers());
    answers.set(0, answer);
    return answered(0, 0, 0).toBuilder().answers(answers).build();
  }

  private static ItemAnswer item(String id) {
    return ItemAnswer.builder().item(ItemId.of(id)).value(BigDecimal.ZERO).build();
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "0.5, true", "1, false", "3, false", "4, true"})
  void anAnswerIsOneThatTheFormHas(BigDecimal answer, boolean reported) {
    TreatmentCourse course = measured(first(item("1").toBuilder().value(answer).build()));
    assertThat(paths(course, "KAT-MEASURE-001"))
        .isEqualTo(reported ? List.of("/responses/0/answers/0") : List.of());
    assertThat(reports(course, "KAT-MEASURE-005")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_APPLICABLE, true",
    "DECLINED, false",
    "LEFT_BLANK, false",
    "NOT_ASKED, false",
    "NOT_ASSESSED, false"
  })
  void anItemThatAlwaysAppliesIsNotSaidNotTo(AnswerAbsence absence, boolean reported) {
    InstrumentResponse response =
        first(ItemAnswer.builder().item(ItemId.of("1")).absence(absence).build());
    assertThat(paths(measured(response), "KAT-MEASURE-001"))
        .isEqualTo(reported ? List.of("/responses/0/answers/0") : List.of());
    assertThat(paths(measured(response), "KAT-MEASURE-005"))
        .isEqualTo(reported ? List.of() : List.of("/responses/0"));
  }

  @Test
  void anItemOfAnotherFormIsNamed() {
    InstrumentResponse more = answered(0, 0, 0).toBuilder().addAnswers(item("4")).build();
    assertThat(paths(measured(more), "KAT-MEASURE-001")).containsExactly("/responses/0/answers/3");
  }

  @ParameterizedTest
  @CsvSource({"3, false, false", "4, true, false", "9, true, false", "10, false, true"})
  void aRecordedTotalIsWhatTheAnswersAddUpTo(
      BigDecimal total, boolean contradicts, boolean outOfRange) {
    Instrument bounded =
        SCALE.toBuilder()
            .version("bounded")
            .scales(
                List.of(
                    SCALE.getScales().get(0).toBuilder()
                        .lowest(BigDecimal.ZERO)
                        .highest(BigDecimal.valueOf(9))
                        .build()))
            .build();
    InstrumentResponse recorded =
        answered(1, 1, 1).toBuilder().version("bounded").recordedTotal(total).build();
    TreatmentCourse course = with(measured(recorded), bounded);
    assertThat(paths(course, "KAT-MEASURE-002"))
        .isEqualTo(contradicts ? List.of("/responses/0/recordedTotal") : List.of());
    assertThat(paths(course, "KAT-MEASURE-001"))
        .isEqualTo(outOfRange ? List.of("/responses/0/recordedTotal") : List.of());
  }

  @Test
  void aTotalAloneIsEnough() {
    InstrumentResponse recorded =
        answered().toBuilder().recordedTotal(BigDecimal.valueOf(5)).build();
    for (String rule : List.of("KAT-MEASURE-001", "KAT-MEASURE-002", "KAT-MEASURE-005")) {
      assertThat(reports(measured(recorded), rule)).isFalse();
    }
    assertThat(reports(measured(answered()), "KAT-MEASURE-005")).isTrue();
  }

  @Test
  void theFormIsOneThatIsKnown() {
    InstrumentResponse well = answered(0, 0, 0);
    InstrumentResponse unknown =
        well.toBuilder().instrument(InstrumentId.of("another-scale")).build();
    assertThat(paths(measured(unknown), "KAT-MEASURE-003"))
        .containsExactly("/responses/0/instrument");
    assertThat(paths(measured(well.toBuilder().version("2").build()), "KAT-MEASURE-003"))
        .containsExactly("/responses/0/version");
    InstrumentResponse open = well.toBuilder().version(Optional.empty()).build();
    assertThat(reports(measured(open), "KAT-MEASURE-003")).isFalse();
    assertThat(reports(measured(open), "KAT-MEASURE-004")).isFalse();
    TreatmentCourse two = with(measured(open), SCALE.toBuilder().version("2").build());
    assertThat(reports(two, "KAT-MEASURE-003")).isFalse();
    assertThat(paths(two, "KAT-MEASURE-004")).containsExactly("/responses/0/version");
    TreatmentCourse named = with(measured(well), SCALE.toBuilder().version("2").build());
    assertThat(reports(named, "KAT-MEASURE-004")).isFalse();
  }

  @Test
  void aScreenOfRiskWithoutALevelHasItsOwnRule() {
    InstrumentResponse screened =
        response(SCREEN, at("09:35"), RatingMoment.BEFORE_DOSING, 1, null);
    assertThat(reports(measured(screened), "KAT-MEASURE-005")).isFalse();
    assertThat(reports(measured(screened), "KAT-RISK-002")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PATIENT, false", "CLINICIAN, true", "CAREGIVER, true"})
  void aFormIsAnsweredByThoseItAsks(Informant informant, boolean reported) {
    TreatmentCourse course = measured(answered(0, 0, 0).toBuilder().informant(informant).build());
    assertThat(paths(course, "KAT-MEASURE-006"))
        .isEqualTo(reported ? List.of("/responses/0/informant") : List.of());
    assertThat(reports(course, "KAT-MEASURE-001")).isFalse();
    assertThat(reports(course, "KAT-MEASURE-005")).isFalse();
  }
}
