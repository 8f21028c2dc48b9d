package org.katlib.validation;

import static org.katlib.validation.Baseline.infusion;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.AlertItem;
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
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.RightsClass;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.measure.SignalStrength;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;

/**
 * Courses of {@link Baseline} in which nothing was answered but what a test gives, to instruments
 * of the clinic's own.
 */
public final class MeasuredCourses {
  /** Three questions, 0 to 3, about the past 14 days. Of the last, 1 is looked at, 2 is urgent. */
  public static final Instrument SCALE =
      form("clinic-scale", MeasureKind.SYMPTOMS, "0", "3", sum("1", "2", "3")).toBuilder()
          .recallDays(14)
          .addAlertItems(
              alert("2", "3", SignalStrength.SOFT),
              alert("3", "1", SignalStrength.REVIEW),
              alert("3", "2", SignalStrength.URGENT))
          .build();

  /** Two questions about risk, yes or no: the second is a high level, the first a low one. */
  public static final Instrument SCREEN =
      form(
          "clinic-screen",
          MeasureKind.RISK,
          "0",
          "1",
          scale("level", ScoringAlgorithm.TRIAGE)
              .addGroups(
                  group("2").name("high").needed(1).atLeast(BigDecimal.ONE).build(),
                  group("1").name("low").needed(1).atLeast(BigDecimal.ONE).build(),
                  ItemGroup.builder().name("none").build())
              .build());

  private MeasuredCourses() {}

  /** {@return a form whose one scale has the items of its groups} */
  public static Instrument form(
      String id, MeasureKind kind, String lowest, String highest, Scale scale) {
    Instrument.Builder form =
        Instrument.builder()
            .id(InstrumentId.of(id))
            .version("1")
            .name(id)
            .kind(kind)
            .addInformants(Informant.PATIENT)
            .polarity(Polarity.HIGHER_IS_WORSE)
            .rights(RightsClass.FREE_TO_REPRODUCE)
            .itemTexts(ItemTextPolicy.HOST_SUPPLIED)
            .addAnswerScales(
                AnswerScale.builder()
                    .id(AnswerScaleId.of("answers"))
                    .lowest(new BigDecimal(lowest))
                    .highest(new BigDecimal(highest))
                    .step(BigDecimal.ONE)
                    .build())
            .addScales(scale);
    scale.getGroups().stream()
        .flatMap(group -> group.getItems().stream())
        .sorted((one, other) -> one.getText().compareTo(other.getText()))
        .forEach(
            item ->
                form.addItems(
                    InstrumentItem.builder()
                        .id(item)
                        .answers(AnswerScaleId.of("answers"))
                        .build()));
    return form.build();
  }

  /** {@return a total that adds up some items} */
  public static Scale sum(String... items) {
    return scale("total", ScoringAlgorithm.SUM).addGroups(group(items).build()).build();
  }

  private static Scale.Builder scale(String id, ScoringAlgorithm algorithm) {
    return Scale.builder().id(ScaleId.of(id)).name(id).algorithm(algorithm);
  }

  private static ItemGroup.Builder group(String... items) {
    return ItemGroup.builder().items(Arrays.stream(items).map(ItemId::of).toList());
  }

  private static AlertItem alert(String item, String atLeast, SignalStrength strength) {
    return AlertItem.builder()
        .item(ItemId.of(item))
        .atLeast(new BigDecimal(atLeast))
        .strength(strength)
        .build();
  }

  /** {@return what a patient answered to the items 1, 2 and so on; null is left blank} */
  public static InstrumentResponse response(
      Instrument form, OffsetDateTime time, RatingMoment moment, @Nullable Integer... answers) {
    List<ItemAnswer> all = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      ItemAnswer.Builder answer = ItemAnswer.builder().item(ItemId.of(String.valueOf(i + 1)));
      Integer value = answers[i];
      all.add(
          value == null
              ? answer.absence(AnswerAbsence.LEFT_BLANK).build()
              : answer.value(BigDecimal.valueOf(value)).build());
    }
    return InstrumentResponse.builder()
        .id(ResponseId.of("response"))
        .instrument(form.getId())
        .version(form.getVersion())
        .informant(Informant.PATIENT)
        .answeredAt(time)
        .moment(moment)
        .answers(all)
        .build();
  }

  /** {@return the same with another id} */
  public static InstrumentResponse named(String id, InstrumentResponse response) {
    return response.toBuilder().id(ResponseId.of(id)).build();
  }

  /** {@return a review of the response that is named so} */
  public static SafetySignalReview review(OffsetDateTime time, SafetyAction... actions) {
    return SafetySignalReview.builder()
        .response(ResponseId.of("response"))
        .at(time)
        .addActions(actions)
        .build();
  }

  /** {@return a course of an infusion in which these alone were answered} */
  public static TreatmentCourse measured(InstrumentResponse... responses) {
    return measured(infusion(), responses);
  }

  /** {@return the course as if these alone had been answered} */
  public static TreatmentCourse measured(TreatmentCourse course, InstrumentResponse... responses) {
    return course.toBuilder()
        .customInstruments(List.of(SCALE, SCREEN))
        .measurementPlan(List.of())
        .responses(List.of(responses))
        .signalReviews(List.of())
        .build();
  }

  /** {@return the course with these reviews alone} */
  public static TreatmentCourse reviewed(TreatmentCourse course, SafetySignalReview... reviews) {
    return course.toBuilder().signalReviews(List.of(reviews)).build();
  }

  /** {@return the course with one more instrument of the clinic's own} */
  public static TreatmentCourse with(TreatmentCourse course, Instrument form) {
    return course.toBuilder().addCustomInstruments(form).build();
  }
}
