package org.katlib.course;

import static org.katlib.course.CourseReferences.FRAMEWORKS;
import static org.katlib.course.GivenIds.BELIEFS;
import static org.katlib.course.GivenIds.GOALS;
import static org.katlib.course.GivenIds.MEMORIES;
import static org.katlib.course.GivenIds.MOMENTS;
import static org.katlib.course.GivenIds.SCHEDULES;
import static org.katlib.course.GivenIds.SESSIONS;
import static org.katlib.course.GivenIds.TARGETS;
import static org.katlib.course.GivenIds.TEAM;

import org.katlib.process.ChallengingMoment;
import org.katlib.process.IntegrationAction;
import org.katlib.process.Opening;
import org.katlib.process.SessionFocus;
import org.katlib.process.TherapeuticMoment;
import org.katlib.safety.ControlledDrugAccount;
import org.katlib.screening.Screening;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** The ids that a session and its parts refer to. */
final class SessionReferences {
  private SessionReferences() {}

  static void session(Session session, References in) {
    in.parts(
        "attendances",
        session.getAttendances(),
        (present, to) -> to.one("practitioner", present.getPractitioner(), TEAM));
    if (session instanceof ScreeningSession screening) {
      in.part("screening", screening.getScreening(), SessionReferences::screening);
    }
    if (session instanceof TherapySession therapy) {
      therapy(therapy, in);
    }
    if (session instanceof DosingSession dosing) {
      dosing(dosing, in);
    } else if (session instanceof IntegrationSession integration) {
      in.each("integrates", integration.getIntegrates(), SESSIONS);
      in.parts("actions", integration.getActions(), SessionReferences::action);
    }
  }

  private static void screening(Screening screening, References in) {
    in.parts(
        "answers",
        screening.getAnswers(),
        (answer, to) -> to.one("answeredBy", answer.getAnsweredBy(), TEAM));
    in.part(
        "decision",
        screening.getDecision(),
        (decision, to) -> to.one("decidedBy", decision.getDecidedBy(), TEAM));
  }

  private static void therapy(TherapySession session, References in) {
    in.each("frameworks", session.getFrameworks(), FRAMEWORKS);
    in.part("focus", session.getFocus(), SessionReferences::focus);
    in.parts(
        "practices",
        session.getPractices(),
        (practice, to) -> to.one("framework", practice.getFramework(), FRAMEWORKS));
    in.parts(
        "attunementNotes",
        session.getAttunementNotes(),
        (note, to) -> to.one("author", note.getAuthor(), TEAM));
    in.parts("moments", session.getMoments(), SessionReferences::moment);
    in.each("explores", session.getExplores(), MOMENTS);
  }

  private static void focus(SessionFocus focus, References in) {
    in.each("targets", focus.getTargets(), TARGETS);
    in.each("beliefs", focus.getBeliefs(), BELIEFS);
    in.each("memories", focus.getMemories(), MEMORIES);
    in.each("goals", focus.getGoals(), GOALS);
  }

  private static void moment(TherapeuticMoment moment, References in) {
    in.one("memory", moment.getMemory(), MEMORIES);
    in.one("belief", moment.getBelief(), BELIEFS);
    if (moment instanceof Opening opening) {
      in.each("goals", opening.getGoals(), GOALS);
      in.each("proposes", opening.getProposes(), GOALS);
    } else if (moment instanceof ChallengingMoment challenge) {
      in.parts(
          "supports",
          challenge.getSupports(),
          (support, to) -> to.one("by", support.getBy(), TEAM));
    }
  }

  private static void action(IntegrationAction action, References in) {
    in.each("arisesFrom", action.getArisesFrom(), MOMENTS);
    in.one("goal", action.getGoal(), GOALS);
  }

  private static void dosing(DosingSession session, References in) {
    in.one("schedule", session.getSchedule(), SCHEDULES);
    in.part(
        "preDoseChecks",
        session.getPreDoseChecks(),
        (checks, to) -> to.one("checkedBy", checks.getCheckedBy(), TEAM));
    in.parts(
        "administeredDoses",
        session.getAdministeredDoses(),
        (dose, to) -> to.one("givenBy", dose.getGivenBy(), TEAM));
    in.parts(
        "rescueMeasures",
        session.getRescueMeasures(),
        (measure, to) -> to.one("givenBy", measure.getGivenBy(), TEAM));
    in.parts(
        "dischargeAssessments",
        session.getDischargeAssessments(),
        (assessment, to) -> to.one("assessedBy", assessment.getAssessedBy(), TEAM));
    in.parts("drugAccounts", session.getDrugAccounts(), SessionReferences::account);
  }

  private static void account(ControlledDrugAccount account, References in) {
    in.one("recordedBy", account.getRecordedBy(), TEAM);
    in.one("witness", account.getWitness(), TEAM);
  }
}
