package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureKind;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.target.TreatmentTarget;

/** Whether what was to be measured was measured. */
public final class MeasurementPlanRules implements RuleSet<TreatmentCourse> {
  /** What the team means to measure is measured at its times. */
  static final Rule<TreatmentCourse> KEPT =
      Rule.about(TreatmentCourse.class, "KAT-PLAN-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a planned measure is made at its times", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                LocalDate held = HeldDays.last(course);
                if (held == null || course.getMeasurementPlan().isEmpty()) {
                  return;
                }
                List<MissedMeasure> missed = MissedMeasures.of(course, held);
                for (int i = 0; i < missed.size(); i++) {
                  int position = missed.get(i).position();
                  if (i == 0 || missed.get(i - 1).position() != position) {
                    concerns.report("measurementPlan", position);
                  }
                }
              });

  /** What is planned is an instrument that someone knows. */
  static final Rule<TreatmentCourse> KNOWN =
      Rule.about(TreatmentCourse.class, "KAT-PLAN-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a planned instrument is published or defined", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getMeasurementPlan().size(); i++) {
                  if (!isKnown(course, course.getMeasurementPlan().get(i).getInstrument())) {
                    concerns.report("measurementPlan", i, "instrument");
                  }
                }
              });

  /** A target is measured by what it names. */
  static final Rule<TreatmentCourse> TARGET_MEASURED =
      Rule.about(TreatmentCourse.class, "KAT-PLAN-003")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "an instrument that a target names is used", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                if (course.getPrimaryFramework().isEmpty()
                    || course.getResponses().isEmpty()
                    || DosedSessions.first(course) == null) {
                  return;
                }
                for (int i = 0; i < course.getTargets().size(); i++) {
                  if (isUnmeasured(course, course.getTargets().get(i))) {
                    concerns.report("targets", i, "measures");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public MeasurementPlanRules() {}

  private static boolean isKnown(TreatmentCourse course, InstrumentId id) {
    return InstrumentForms.count(course, id) > 0 || InstrumentCatalogue.findName(id).isPresent();
  }

  /** What a goal's levels or a memory's charge are told by is not answered as a form. */
  private static boolean isUnmeasured(TreatmentCourse course, TreatmentTarget target) {
    for (InstrumentId id : target.getMeasures()) {
      if (!isAnswered(course, id)
          && !InstrumentForms.isAbout(course, id, MeasureKind.ATTAINMENT)
          && !InstrumentForms.isAbout(course, id, MeasureKind.DISTRESS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnswered(TreatmentCourse course, InstrumentId id) {
    for (int i = 0; i < course.getResponses().size(); i++) {
      if (course.getResponses().get(i).getInstrument().equals(id)) {
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
    return List.of(KEPT, KNOWN, TARGET_MEASURED);
  }
}
