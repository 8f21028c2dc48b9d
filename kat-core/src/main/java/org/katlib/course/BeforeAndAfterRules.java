package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.TherapySession;

/** Whether what the medicine may change was asked before it, and again after. */
public final class BeforeAndAfterRules implements RuleSet<TreatmentCourse> {
  /** What a treatment is to change; a screen, a trait or an experience is asked for itself. */
  private static final Set<MeasureKind> MEANT_TO_CHANGE =
      EnumSet.of(
          MeasureKind.SYMPTOMS,
          MeasureKind.WELLBEING,
          MeasureKind.FUNCTIONING,
          MeasureKind.PROCESS);

  /** A form that is answered after the first dose was answered before it. */
  static final Rule<TreatmentCourse> BASELINE =
      Rule.about(TreatmentCourse.class, "KAT-CHANGE-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT", "change is told from a sober answer before the first dose", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                if (first == null || course.getPrimaryFramework().isEmpty()) {
                  return;
                }
                OffsetDateTime dose = DosedSessions.firstDose(first);
                for (int i = 0; i < course.getResponses().size(); i++) {
                  InstrumentResponse response = meantToChange(course, i);
                  if (response != null
                      && SoberResponses.firstAfter(course, response, dose) == response
                      && !SoberResponses.isInstrumentAnsweredBefore(course, response, dose)) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** A form that was answered before the first dose is answered again after the last. */
  static final Rule<TreatmentCourse> ASKED_AGAIN =
      Rule.about(TreatmentCourse.class, "KAT-CHANGE-002")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "a form is answered again once the time it asks about lies after the last dose",
              DERIVED,
              CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                DosingSession last = DosedSessions.last(course);
                if (first == null || last == null || course.getPrimaryFramework().isEmpty()) {
                  return;
                }
                for (int i = 0; i < course.getResponses().size(); i++) {
                  InstrumentResponse response = meantToChange(course, i);
                  if (response != null
                      && isLastBefore(course, response, DosedSessions.firstDose(first))
                      && isNotAskedAgain(course, response, DosedSessions.firstDose(last))) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public BeforeAndAfterRules() {}

  /** The sober response at a position, or null if it is to a form of what is not to change. */
  private static @Nullable InstrumentResponse meantToChange(TreatmentCourse course, int position) {
    Instrument form = InstrumentForms.find(course, course.getResponses().get(position));
    return form != null
            && form.getPolarity() != Polarity.NEITHER
            && MEANT_TO_CHANGE.contains(form.getKind())
        ? SoberResponses.at(course, position)
        : null;
  }

  private static boolean isLastBefore(
      TreatmentCourse course, InstrumentResponse response, OffsetDateTime dose) {
    return SoberResponses.lastBefore(course, response, dose) == response;
  }

  private static boolean isNotAskedAgain(
      TreatmentCourse course, InstrumentResponse response, OffsetDateTime dose) {
    return SoberResponses.firstAfter(course, response, dose) == null
        && isLookedBackOn(course, dose, recallDays(InstrumentForms.find(course, response)));
  }

  private static int recallDays(@Nullable Instrument form) {
    return form == null ? 0 : form.getRecallDays().orElse(0);
  }

  /** Whether integration or a follow-up was held once so many days had passed since a dose. */
  private static boolean isLookedBackOn(TreatmentCourse course, OffsetDateTime dose, int days) {
    OffsetDateTime from = dose.plusDays(days);
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      if ((session instanceof IntegrationSession || session instanceof FollowUpSession)
          && session.getStart().isAfter(dose)
          && !session.getStart().isBefore(from)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(BASELINE, ASKED_AGAIN);
  }
}
