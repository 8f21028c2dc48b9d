package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.session.DosingSession;

/** Whether an instrument was answered at a time, after a dose, at which it can tell something. */
public final class MeasureUseRules implements RuleSet<TreatmentCourse> {
  /** What asks about daily life, and not about the time under the medicine. */
  private static final Set<MeasureKind> OF_DAILY_LIFE =
      EnumSet.of(
          MeasureKind.SYMPTOMS,
          MeasureKind.RISK,
          MeasureKind.WELLBEING,
          MeasureKind.FUNCTIONING,
          MeasureKind.DISPOSITION);

  private static final Limit WINDOW = Limit.of("window", "48", "h");
  private static final Limit PAUSE = Limit.of("pause", "7", "d");

  /** What asks about daily life is answered while sober. */
  static final Rule<TreatmentCourse> SOBER =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-007")
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "what asks about daily life is not answered while the medicine acts",
              DERIVED,
              CONFIRMED)
          .check(
              each((course, form, response, limits) -> isAnsweredActing(course, form, response)));

  /** What was experienced is asked soon after it. */
  static final Rule<TreatmentCourse> SOON_AFTER =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-008")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .limit(WINDOW)
          .cite("KAT", "an experience is asked about within two days", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, form, response, limits) ->
                      form.getKind() == MeasureKind.EXPERIENCE
                          && form.getRecallDays().isEmpty()
                          && !LaterItems.isGivenLater(form.getId())
                          && isLongAfter(sinceDose(course, response), limits.getDuration(WINDOW))));

  /** What was validated for something else is read with care. */
  static final Rule<TreatmentCourse> VALIDATED =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-009")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT", "use for what an instrument was not validated for is told", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, form, response, limits) ->
                      form.getOffValidation().isPresent()
                          && DosedSessions.lastBefore(course, response.getAnsweredAt()) != null));

  /** Whether behaviour changed can be told only after some time. */
  static final Rule<TreatmentCourse> CHANGE_TAKES_TIME =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-010")
          .resolvedBy(THERAPIST)
          .limit(PAUSE)
          .cite(
              "KAT",
              "an item that needs time is answered a week after the dose",
              DERIVED,
              CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  InstrumentResponse response = responses.get(i);
                  List<ItemAnswer> answers = response.getAnswers();
                  for (int k = 0; k < answers.size(); k++) {
                    if (LaterItems.isAnswered(response, answers.get(k))
                        && isTooSoon(sinceDose(course, response), limits.getDuration(PAUSE))) {
                      concerns.report("responses", i, "answers", k);
                    }
                  }
                }
              });

  /** Whether a response to a form departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(
        TreatmentCourse course, Instrument form, InstrumentResponse response, Limits limits);
  }

  /** For the constraint that opens the rules to any host. */
  public MeasureUseRules() {}

  private static Rule.Check<TreatmentCourse> each(Departure departure) {
    return (course, limits, concerns) -> {
      List<InstrumentResponse> responses = course.getResponses();
      for (int i = 0; i < responses.size(); i++) {
        Instrument form = InstrumentForms.find(course, responses.get(i));
        if (form != null && departure.isIn(course, form, responses.get(i), limits)) {
          concerns.report("responses", i);
        }
      }
    };
  }

  /** Someone close to the patient is sober whenever they answer. */
  private static boolean isAnsweredActing(
      TreatmentCourse course, Instrument form, InstrumentResponse response) {
    return OF_DAILY_LIFE.contains(form.getKind())
        && response.getInformant() != Informant.CAREGIVER
        && !UnderMedicine.isSober(course, response.getMoment(), response.getAnsweredAt());
  }

  /** The time from the last dose to the answers, or null where there was none before them. */
  private static @Nullable Duration sinceDose(TreatmentCourse course, InstrumentResponse response) {
    DosingSession last = DosedSessions.lastBefore(course, response.getAnsweredAt());
    return last == null
        ? null
        : Duration.between(DosedSessions.firstDose(last), response.getAnsweredAt());
  }

  private static boolean isLongAfter(@Nullable Duration since, Duration window) {
    return since == null || since.compareTo(window) > 0;
  }

  private static boolean isTooSoon(@Nullable Duration since, Duration pause) {
    return since != null && since.compareTo(pause) < 0;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(SOBER, SOON_AFTER, VALIDATED, CHANGE_TAKES_TIME);
  }
}
