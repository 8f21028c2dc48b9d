package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.evidence.Jurisdiction.EU;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.BloodPressure;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.DrugDose;

/** What the labels and trials of the esketamine nasal spray ask of a course. */
public final class EsketamineCourseRules implements RuleSet<TreatmentCourse> {
  private static final Limit SYSTOLIC = Limit.of("systolic", "140", "mm[Hg]");
  private static final Limit SYSTOLIC_FROM_AGE =
      Limit.of("systolicFromAge", "140", "mm[Hg]").in(EU, "150");
  private static final Limit DIASTOLIC = Limit.of("diastolic", "90", "mm[Hg]");
  private static final Limit AGE = Limit.of("age", "65", "a");
  private static final Limit HOLD_OLDER = Limit.of("systolicOlder", "150", "mm[Hg]");
  private static final Limit FIRST = Limit.of("first", "2", "{device}");
  private static final Limit FIRST_FROM_AGE = Limit.of("first", "1", "{device}");
  private static final Limit STEP = Limit.of("step", "1", "{device}");

  /**
   * A raised blood pressure before esketamine asks whether to wait; the number alone is no
   * prohibition.
   */
  static final Rule<TreatmentCourse> RAISED_PRESSURE_BEFORE =
      Rule.about(TreatmentCourse.class, "KAT-MONITOR-005")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(SYSTOLIC)
          .limit(SYSTOLIC_FROM_AGE)
          .limit(DIASTOLIC)
          .limit(AGE)
          .cite("S-JNJ-AHT", "US", LABEL, CONFIRMED_SECONDARY)
          .cite("S-SMPC25", "section 4.4, EU", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = toBeSprayed(course, i);
                  if (session != null
                      && isAbove(
                          session,
                          limits,
                          limits.isAtLeast(age(course, session), AGE)
                              ? SYSTOLIC_FROM_AGE
                              : SYSTOLIC,
                          DIASTOLIC)) {
                    concerns.report("sessions", i, "vitalSigns");
                  }
                }
              });

  /** The phase 3 trials withheld the dose at these pressures: an instruction of trials. */
  static final Rule<TreatmentCourse> TRIAL_HOLD =
      Rule.about(TreatmentCourse.class, "KAT-MONITOR-010")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(SYSTOLIC)
          .limit(HOLD_OLDER)
          .limit(DIASTOLIC)
          .limit(AGE)
          .cite("S-JS-CV", "phase 3 hold rule", TRIAL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = toBeSprayed(course, i);
                  if (session != null
                      && isAbove(
                          session,
                          limits,
                          limits.isAbove(age(course, session), AGE) ? HOLD_OLDER : SYSTOLIC,
                          DIASTOLIC)) {
                    concerns.report("sessions", i, "vitalSigns");
                  }
                }
              });

  /** In treatment-resistant depression the first dose is 56 mg; in acute suicidality 84 mg. */
  static final Rule<TreatmentCourse> FIRST_DOSE =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-021")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(FIRST)
          .cite("S-RXLIST", "56 mg on day 1", LABEL, CONFIRMED_SECONDARY)
          .cite("S-MIMS-EU", "56 mg on day 1 below 65 years, EU text", LABEL, CONFIRMED)
          .cite("S-SPRAVATOHCP-MDSI", "84 mg", LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      session == DosedSessions.firstSpray(course)
                          && limits.isAbove(devices(session), FIRST),
                  "administeredDoses"));

  /** The EU text starts older patients at 28 mg. */
  static final Rule<TreatmentCourse> FIRST_DOSE_FROM_AGE =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-022")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(EU)
          .limit(FIRST_FROM_AGE)
          .limit(AGE)
          .cite("S-MIMS-EU", "28 mg on day 1", LABEL, CONFIRMED)
          .cite("S-JANSSEN-UK", null, LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      session == DosedSessions.firstSpray(course)
                          && limits.isAtLeast(age(course, session), AGE)
                          && limits.isAbove(devices(session), FIRST_FROM_AGE),
                  "administeredDoses"));

  /** From one session to the next the dose rises by no more than one device. */
  static final Rule<TreatmentCourse> ONE_STEP =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-023")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(EU)
          .limit(STEP)
          .cite("S-MIMS-EU", "steps of 28 mg", LABEL, CONFIRMED_SECONDARY)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    DosingSession before = sprayBefore(course, session);
                    return before != null
                        && limits.isAbove(devices(session) - devices(before), STEP);
                  },
                  "administeredDoses"));

  /** For the constraint that opens the rules to any host. */
  public EsketamineCourseRules() {}

  /** A session at which the spray was given, or is about to be, or null. */
  private static @Nullable DosingSession toBeSprayed(TreatmentCourse course, int position) {
    if (course.getSessions().get(position) instanceof DosingSession session
        && session.isHeldOrPlanned()) {
      List<? extends DrugDose> doses = SessionTotal.givenOrPlanned(session);
      for (int i = 0; i < doses.size(); i++) {
        if (doses.get(i).isEsketamineSpray()) {
          return session;
        }
      }
    }
    return null;
  }

  /** The years of age on the day; where they are not known, those with the stricter bound. */
  private static int age(TreatmentCourse course, DosingSession session) {
    return course.getPatient().getAgeOn(session.getStart().toLocalDate()).orElse(0);
  }

  private static boolean isAbove(
      DosingSession session, Limits limits, Limit systolic, Limit diastolic) {
    BloodPressure before = session.findBloodPressureBeforeDosing().orElse(null);
    return before != null
        && (limits.isAbove(before.getSystolic(), systolic)
            || limits.isAbove(before.getDiastolic(), diastolic));
  }

  /** How many devices were used in a session; a dose that no number of them makes counts none. */
  private static int devices(DosingSession session) {
    int count = 0;
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEsketamineSpray()) {
        count += EsketamineSpray.countDevices(given.get(i).getDose()).orElse(0);
      }
    }
    return count;
  }

  private static @Nullable DosingSession sprayBefore(
      TreatmentCourse course, DosingSession session) {
    DosingSession before = null;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null
          && other.isEsketamineSprayGiven()
          && other.getStart().isBefore(session.getStart())
          && (before == null || other.getStart().isAfter(before.getStart()))) {
        before = other;
      }
    }
    return session.isEsketamineSprayGiven() ? before : null;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(RAISED_PRESSURE_BEFORE, TRIAL_HOLD, FIRST_DOSE, FIRST_DOSE_FROM_AGE, ONE_STEP);
  }
}
