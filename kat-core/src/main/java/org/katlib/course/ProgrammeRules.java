package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.CareSetting;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.safety.ProgrammeReport;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;
import org.katlib.team.PractitionerRole;

/** What the US programme of the esketamine nasal spray asks of a course. */
public final class ProgrammeRules implements RuleSet<TreatmentCourse> {
  private static final Limit SUBMITTED = Limit.of("within", "7", "d");

  /** An outpatient is enrolled before the first esketamine spray. */
  static final Rule<TreatmentCourse> ENROLLED =
      Rule.about(TreatmentCourse.class, "KAT-REMS-001")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(US)
          .cite("S-FDA-REMS", "enrolment before the first dose", LABEL, CONFIRMED)
          .cite("S-REMS-PT", null, LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    ProgrammeEnrolment enrolment = course.getEnrolment().orElse(null);
                    return isOfProgramme(session)
                        && (enrolment == null
                            || enrolment.getEnrolledOn().isAfter(session.getStart().toLocalDate()));
                  }));

  /** The monitoring form of each session is sent in within seven days. */
  static final Rule<TreatmentCourse> REPORTED =
      Rule.about(TreatmentCourse.class, "KAT-REMS-002")
          .moment(AFTER)
          .onlyIn(US)
          .limit(SUBMITTED)
          .cite("S-REMS-FORM", null, LABEL, CONFIRMED)
          .cite("S-JNJ-REMS", null, LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    ProgrammeReport report = session.getProgrammeReport().orElse(null);
                    return isOfProgramme(session)
                        && session.getStatus() == SessionStatus.COMPLETED
                        && (report == null
                            || report.getSubmittedOn().isEmpty()
                            || report.getSubmittedOn().get().toEpochDay()
                                    - session.getStart().toLocalDate().toEpochDay()
                                > limits.getDuration(SUBMITTED).toDays());
                  },
                  "programmeReport"));

  /** The form asks for the lot of the devices. */
  static final Rule<TreatmentCourse> LOT_RECORDED =
      Rule.about(TreatmentCourse.class, "KAT-REMS-003")
          .moment(AFTER)
          .onlyIn(US)
          .cite("S-REMS-FORM", "lot", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = DosedSessions.at(course, i);
                  if (session != null && isOfProgramme(session)) {
                    List<AdministeredDose> given = session.getAdministeredDoses();
                    for (int k = 0; k < given.size(); k++) {
                      if (given.get(k).isEsketamineSpray() && given.get(k).getLot().isEmpty()) {
                        concerns.report("sessions", i, "administeredDoses", k, "lot");
                      }
                    }
                  }
                }
              });

  /** A prescriber is on site. */
  static final Rule<TreatmentCourse> PRESCRIBER_ON_SITE =
      Rule.about(TreatmentCourse.class, "KAT-REMS-004")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .onlyIn(US)
          .cite("S-FDA-REMS", "prescriber on site", LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> isOfProgramme(session) && !hasPrescriber(session),
                  "attendances"));

  /** For the constraint that opens the rules to any host. */
  public ProgrammeRules() {}

  /** Inpatients are exempt. */
  private static boolean isOfProgramme(DosingSession session) {
    return session.isEsketamineSprayGiven()
        && session.getCareSetting().orElse(CareSetting.OUTPATIENT_SITE) != CareSetting.INPATIENT;
  }

  private static boolean hasPrescriber(DosingSession session) {
    for (int i = 0; i < session.getAttendances().size(); i++) {
      if (session.getAttendances().get(i).getRoles().contains(PractitionerRole.PRESCRIBER)) {
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
    return List.of(ENROLLED, REPORTED, LOT_RECORDED, PRESCRIBER_ON_SITE);
  }
}
