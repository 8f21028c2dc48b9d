package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.evidence.Jurisdiction.EU;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.BloodPressure;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.Session;

/** The rules about doses that need to know the patient: body weight, age. */
public final class CourseDosingRules implements RuleSet<TreatmentCourse> {
  private static final Limit INTRAVENOUS = Limit.of("highest", "1", "mg/kg");
  private static final Limit SUBCUTANEOUS = Limit.of("highest", "0.9", "mg/kg");
  private static final Limit LOZENGE = Limit.of("highest", "400", "mg");
  private static final Limit SYSTOLIC = Limit.of("systolic", "140", "mm[Hg]");
  private static final Limit SYSTOLIC_FROM_AGE =
      Limit.of("systolicFromAge", "140", "mm[Hg]").in(EU, "150");
  private static final Limit DIASTOLIC = Limit.of("diastolic", "90", "mm[Hg]");
  private static final Limit AGE = Limit.of("age", "65", "a");

  /** A dose per kilogram needs a body weight that was on record by then. */
  static final Rule<TreatmentCourse> WEIGHT_ON_RECORD =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-006")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .cite("KAT", "mg/kg times kg", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession dosing
                      && dosing.isHeld()
                      && weight(course, dosing) == null) {
                    reportWeightBased(i, dosing, concerns);
                  }
                }
              });

  /**
   * The intravenous doses of a session stay within the highest of a controlled trial in depression.
   */
  static final Rule<TreatmentCourse> HIGHEST_INTRAVENOUS =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-008")
          .limit(INTRAVENOUS)
          .cite("S-FAVA", null, TRIAL, CONFIRMED)
          .check(
              (course, limits, concerns) ->
                  reportAbove(course, Route.INTRAVENOUS, limits.get(INTRAVENOUS), concerns));

  /** The subcutaneous doses of a session stay within the top step of the phase 3 trial. */
  static final Rule<TreatmentCourse> HIGHEST_SUBCUTANEOUS =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-009")
          .limit(SUBCUTANEOUS)
          .cite("S-KADS", null, TRIAL, CONFIRMED)
          .check(
              (course, limits, concerns) ->
                  reportAbove(course, Route.SUBCUTANEOUS, limits.get(SUBCUTANEOUS), concerns));

  /** What is held in the mouth stays within the highest dose of the one readable protocol. */
  static final Rule<TreatmentCourse> HIGHEST_LOZENGE =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-005")
          .severity(INFO)
          .limit(LOZENGE)
          .cite("S-CTP", null, PRACTICE, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession dosing
                      && dosing.isHeld()
                      && isMoreInTheMouth(course, dosing, limits.get(LOZENGE))) {
                    concerns.report("sessions", i, "administeredDoses");
                  }
                }
              });

  /**
   * A raised blood pressure before esketamine asks whether to wait; the number alone is no
   * prohibition.
   */
  static final Rule<TreatmentCourse> RAISED_PRESSURE_BEFORE =
      Rule.about(TreatmentCourse.class, "KAT-MONITOR-005")
          .moment(BEFORE_DOSING)
          .limit(SYSTOLIC)
          .limit(SYSTOLIC_FROM_AGE)
          .limit(DIASTOLIC)
          .limit(AGE)
          .cite("S-JNJ-AHT", "US", LABEL, CONFIRMED_SECONDARY)
          .cite("S-SMPC25", "section 4.4, EU", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession dosing
                      && dosing.isHeldOrPlanned()
                      && hasEsketamineSpray(dosing)
                      && isRaised(course, dosing, limits)) {
                    concerns.report("sessions", i, "vitalSigns");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public CourseDosingRules() {}

  private static @Nullable BodyWeight weight(TreatmentCourse course, DosingSession session) {
    return course.getPatient().findBodyWeightOn(session.getStart().toLocalDate()).orElse(null);
  }

  private static void reportWeightBased(int session, DosingSession dosing, Concerns concerns) {
    List<PlannedDose> planned = dosing.getPlannedDoses();
    for (int i = 0; i < planned.size(); i++) {
      if (planned.get(i).getDose() instanceof WeightBasedDose) {
        concerns.report("sessions", session, "plannedDoses", i, "dose");
      }
    }
    List<AdministeredDose> given = dosing.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getDose() instanceof WeightBasedDose) {
        concerns.report("sessions", session, "administeredDoses", i, "dose");
      }
    }
  }

  private static void reportAbove(
      TreatmentCourse course, Route route, BigDecimal highest, Concerns concerns) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession dosing && dosing.isHeldOrPlanned()) {
        SessionTotal planned = new SessionTotal();
        List<PlannedDose> orders = dosing.getPlannedDoses();
        for (int k = 0; k < orders.size(); k++) {
          PlannedDose dose = orders.get(k);
          if (dose.getSubstance() == Substance.KETAMINE && dose.getRoute() == route) {
            planned.add(dose.getDose());
          }
        }
        SessionTotal given = new SessionTotal();
        List<AdministeredDose> doses = dosing.getAdministeredDoses();
        for (int k = 0; k < doses.size(); k++) {
          AdministeredDose dose = doses.get(k);
          if (dose.getSubstance() == Substance.KETAMINE && dose.getRoute() == route) {
            given.add(dose.getDose());
          }
        }
        BodyWeight weight = weight(course, dosing);
        if (planned.isAbove(highest, weight)) {
          concerns.report("sessions", i, "plannedDoses");
        }
        if (given.isAbove(highest, weight)) {
          concerns.report("sessions", i, "administeredDoses");
        }
      }
    }
  }

  /** Whether more was given under the tongue and in the cheek than so many mg of base. */
  private static boolean isMoreInTheMouth(
      TreatmentCourse course, DosingSession session, BigDecimal most) {
    SessionTotal total = new SessionTotal();
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      AdministeredDose dose = given.get(i);
      if (dose.getSubstance() == Substance.KETAMINE
          && (dose.getRoute() == Route.SUBLINGUAL || dose.getRoute() == Route.BUCCAL)) {
        total.add(dose.getDose());
      }
    }
    return total.massOfBase(weight(course, session)).compareTo(most) > 0;
  }

  private static boolean hasEsketamineSpray(DosingSession session) {
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEsketamineSpray()) {
        return true;
      }
    }
    List<PlannedDose> planned = session.getPlannedDoses();
    for (int i = 0; i < planned.size() && given.isEmpty(); i++) {
      if (planned.get(i).isEsketamineSpray()) {
        return true;
      }
    }
    return false;
  }

  /** An age that is not known counts as the younger one, whose bound is never the laxer. */
  private static boolean isRaised(TreatmentCourse course, DosingSession session, Limits limits) {
    BloodPressure pressure = session.findBloodPressureBeforeDosing().orElse(null);
    if (pressure == null) {
      return false;
    }
    int age = course.getPatient().getAgeOn(session.getStart().toLocalDate()).orElse(0);
    Limit systolic = limits.isAtLeast(age, AGE) ? SYSTOLIC_FROM_AGE : SYSTOLIC;
    return limits.isAbove(pressure.getSystolic(), systolic)
        || limits.isAbove(pressure.getDiastolic(), DIASTOLIC);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        WEIGHT_ON_RECORD,
        HIGHEST_INTRAVENOUS,
        HIGHEST_SUBCUTANEOUS,
        HIGHEST_LOZENGE,
        RAISED_PRESSURE_BEFORE);
  }
}
