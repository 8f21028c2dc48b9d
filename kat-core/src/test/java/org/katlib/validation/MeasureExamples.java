package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.SCREEN;
import static org.katlib.validation.MeasuredCourses.form;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.named;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.review;
import static org.katlib.validation.MeasuredCourses.reviewed;
import static org.katlib.validation.MeasuredCourses.sum;
import static org.katlib.validation.MeasuredCourses.with;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetyAction;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about what was measured, a course that is well but for one thing. */
final class MeasureExamples {
  private static final OffsetDateTime MORNING = at("09:35");
  private static final OffsetDateTime DAYS_BEFORE = at("10:50").minusDays(4);
  private static final InstrumentResponse WELL =
      response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 1, 0);
  private static final InstrumentResponse WORRYING =
      response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 1, 1);
  private static final InstrumentResponse URGENT =
      response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 1, 2);
  private static final InstrumentResponse SCREENED =
      response(SCREEN, MORNING, RatingMoment.BEFORE_DOSING, 0, 0);
  private static final Instrument EXPERIENCE =
      form("clinic-experience", MeasureKind.EXPERIENCE, "0", "5", sum("1", "2"));
  private static final Instrument OTHER_FORM = SCALE.toBuilder().version("2").build();

  private MeasureExamples() {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>(signals());
    examples.addAll(risks());
    examples.addAll(responses());
    examples.addAll(uses());
    return examples;
  }

  private static List<Example> signals() {
    return List.of(
        new Example("KAT-SIGNAL-001", measured(WORRYING), "/responses/0/answers/2"),
        new Example(
            "KAT-SIGNAL-002",
            measured(response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 3, 0)),
            "/responses/0/answers/1"),
        new Example(
            "KAT-SIGNAL-003",
            reviewed(
                measured(WORRYING), review(DAYS_BEFORE.plusHours(25), SafetyAction.RISK_ASSESSED)),
            "/signalReviews/0/at"),
        new Example(
            "KAT-SIGNAL-004",
            reviewed(
                measured(URGENT), review(DAYS_BEFORE.plusHours(1), SafetyAction.ASKED_FURTHER)),
            "/responses/0"),
        new Example(
            "KAT-SIGNAL-005",
            reviewed(
                measured(WELL), review(DAYS_BEFORE.minusMinutes(1), SafetyAction.ASKED_FURTHER)),
            "/signalReviews/0/at"),
        new Example(
            "KAT-SIGNAL-006",
            reviewed(
                measured(response(SCALE, at("12:00"), RatingMoment.AFTER_RECOVERY, 1, 1, 1)),
                review(at("12:31"), SafetyAction.ASKED_FURTHER)),
            "/sessions/1"),
        new Example(
            "KAT-SIGNAL-007",
            reviewed(measured(WORRYING), review(at("10:01"), SafetyAction.ASKED_FURTHER)),
            "/sessions/1"));
  }

  private static List<Example> risks() {
    InstrumentResponse old = SCREENED.toBuilder().answeredAt(at("09:00").minusDays(1)).build();
    InstrumentResponse incomplete = response(SCREEN, MORNING, RatingMoment.BEFORE_DOSING, 1, null);
    return List.of(
        new Example("KAT-RISK-001", measured(old), "/sessions/1"),
        new Example("KAT-RISK-002", measured(incomplete), "/responses/0"),
        new Example(
            "KAT-RISK-002",
            measured(
                named("later", SCREENED).toBuilder()
                    .answeredAt(MORNING.plusHours(25))
                    .moment(RatingMoment.AFTER_RECOVERY)
                    .build(),
                incomplete),
            "/responses/1"));
  }

  private static List<Example> responses() {
    return List.of(
        new Example(
            "KAT-MEASURE-001",
            measured(response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 4, 0)),
            "/responses/0/answers/1"),
        new Example(
            "KAT-MEASURE-001",
            measured(response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, 1, 0, 0)),
            "/responses/0/answers/3"),
        new Example(
            "KAT-MEASURE-002",
            measured(WELL.toBuilder().recordedTotal(new BigDecimal("3")).build()),
            "/responses/0/recordedTotal"),
        new Example(
            "KAT-MEASURE-003",
            measured(WELL.toBuilder().instrument(InstrumentId.of("unknown-scale")).build()),
            "/responses/0/instrument"),
        new Example(
            "KAT-MEASURE-003",
            measured(WELL.toBuilder().version("3").build()),
            "/responses/0/version"),
        new Example(
            "KAT-MEASURE-004",
            with(measured(WELL.toBuilder().version(Optional.empty()).build()), OTHER_FORM),
            "/responses/0/version"),
        new Example(
            "KAT-MEASURE-005",
            measured(response(SCALE, DAYS_BEFORE, RatingMoment.BASELINE, 1, null, 0)),
            "/responses/0"),
        new Example(
            "KAT-MEASURE-006",
            measured(WELL.toBuilder().informant(Informant.CAREGIVER).build()),
            "/responses/0/informant"),
        new Example(
            "KAT-RATING-001",
            measured(WELL.toBuilder().answeredAt(at("10:30")).build()),
            "/responses/0/moment"),
        new Example(
            "KAT-RATING-002",
            measured(WELL.toBuilder().moment(RatingMoment.UNDER_INFLUENCE).build()),
            "/responses/0/moment"),
        new Example(
            "KAT-RATING-003",
            measured(WELL.toBuilder().moment(RatingMoment.FOLLOW_UP).build()),
            "/responses/0/moment"));
  }

  private static List<Example> uses() {
    InstrumentResponse experienced =
        response(EXPERIENCE, at("10:01").plusDays(2), RatingMoment.AFTER_RECOVERY, 1, 1);
    Instrument elsewhere =
        EXPERIENCE.toBuilder().offValidation("validated with another medicine").build();
    Instrument insights =
        form("pis", MeasureKind.EXPERIENCE, "0", "100", sum("1", "7")).toBuilder()
            .version("clinic")
            .build();
    InstrumentResponse insight =
        response(
            insights, at("09:59").plusDays(7), RatingMoment.FOLLOW_UP, 50, 50, 50, 50, 50, 50, 50);
    InstrumentResponse again =
        named("again", WELL).toBuilder()
            .answeredAt(DAYS_BEFORE.plusDays(6))
            .moment(RatingMoment.INTEGRATION)
            .build();
    return List.of(
        new Example(
            "KAT-MEASURE-007",
            measured(response(SCALE, at("10:30"), RatingMoment.UNDER_INFLUENCE, 1, 1, 0)),
            "/responses/0"),
        new Example("KAT-MEASURE-008", with(measured(experienced), EXPERIENCE), "/responses/0"),
        new Example("KAT-MEASURE-009", with(measured(experienced), elsewhere), "/responses/0"),
        new Example("KAT-MEASURE-010", with(measured(insight), insights), "/responses/0/answers/6"),
        new Example("KAT-MEASURE-011", measured(WELL, again), "/responses/1"),
        new Example(
            "KAT-MEASURE-012",
            with(
                measured(
                    WELL,
                    again.toBuilder().version("2").answeredAt(DAYS_BEFORE.plusDays(20)).build()),
                OTHER_FORM),
            "/responses/1"),
        new Example("KAT-MEASURE-013", measured(WELL, named("twin", WELL)), "/responses/1"));
  }
}
