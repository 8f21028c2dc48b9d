package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.EU;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.katlib.dosing.Dose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleId;
import org.katlib.rule.RuleSet;
import org.katlib.screening.Answer;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.TestPosition;
import org.katlib.screening.TestPositions;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.Session;

/** The rules about tests and the liver: what was examined, and what the result asks for. */
public final class CourseExaminationRules implements RuleSet<TreatmentCourse> {
  private static final Limit CAREFUL = Limit.of("dose", "84", "mg");
  private static final Limit RECURRENT = Limit.of("sessions", "2", "{session}");
  private static final Set<Substance> KETAMINE = Set.of(Substance.KETAMINE);
  private static final Set<Substance> ESKETAMINE = Set.of(Substance.ESKETAMINE);
  private static final ScreeningConditionId MISUSE =
      ScreeningConditionId.of("active-substance-misuse");
  private static final ScreeningConditionId KETAMINE_MISUSE =
      ScreeningConditionId.of("past-ketamine-misuse");
  private static final ScreeningConditionId PREGNANCY = ScreeningConditionId.of("pregnancy");

  /** With a moderately impaired liver the US text asks to watch longer. */
  static final Rule<TreatmentCourse> WATCHED_LONGER =
      about("KAT-SCREEN-051")
          .resolvedBy(MONITOR)
          .severity(INFO)
          .moment(BEFORE_DISCHARGE)
          .onlyIn(US)
          .cite("S-JNJ-HEP", "moderate impairment", LABEL, CONFIRMED_SECONDARY)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isTo(sessions.get(i), ESKETAMINE)
                      && isModerate(course, sessions.get(i))) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** With a moderately impaired liver the EU text asks for care with the highest dose. */
  static final Rule<TreatmentCourse> CAREFUL_WITH_THE_HIGHEST =
      about("KAT-SCREEN-052")
          .moment(BEFORE_DOSING)
          .onlyIn(EU)
          .limit(CAREFUL)
          .cite("S-SMPC25", "moderate impairment", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession dosing
                      && Exposure.isTo(dosing, ESKETAMINE)
                      && isModerate(course, dosing)) {
                    reportHighest(i, dosing, limits.get(CAREFUL), concerns);
                  }
                }
              });

  /** Ketamine that is given again asks for liver tests before. */
  static final Rule<TreatmentCourse> LIVER_TESTED =
      about("KAT-SCREEN-053")
          .moment(BEFORE_DOSING)
          .limit(RECURRENT)
          .cite("KAT", "use is recurrent from the second session on", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                int recurrent = Math.max(1, limits.get(RECURRENT).intValue());
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isTo(sessions.get(i), KETAMINE)
                      && position(course, i) == recurrent
                      && ScreeningHistory.findTest(
                              course, ScreeningTestKind.LIVER_TESTS, Exposure.day(sessions.get(i)))
                          == null) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** Where misuse is suspected, a drug screen is on record before the medicine. */
  static final Rule<TreatmentCourse> DRUG_SCREEN =
      about("KAT-SCREEN-054")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .check(
              (course, limits, concerns) -> {
                reportUntested(course, MISUSE, true, ScreeningTestKind.URINE_TOXICOLOGY, concerns);
                reportUntested(
                    course, KETAMINE_MISUSE, true, ScreeningTestKind.URINE_TOXICOLOGY, concerns);
              });

  /** Where pregnancy is not known, a trial tested. */
  static final Rule<TreatmentCourse> PREGNANCY_TEST =
      about("KAT-SCREEN-055")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .check(
              (course, limits, concerns) ->
                  reportUntested(
                      course, PREGNANCY, false, ScreeningTestKind.PREGNANCY_TEST, concerns));

  /** For the constraint that opens the rules to any host. */
  public CourseExaminationRules() {}

  /** Cites what the table of tests has for the rule. */
  private static Rule.Builder<TreatmentCourse> about(String id) {
    Rule.Builder<TreatmentCourse> rule =
        Rule.about(TreatmentCourse.class, id).resolvedBy(PRESCRIBER);
    for (TestPosition position : TestPositions.findByRule(RuleId.of(id))) {
      Citation citation = position.citation();
      rule.cite(
          citation.getSource(),
          citation.getPlace().orElse(null),
          citation.getGrade(),
          citation.getConfidence());
    }
    return rule;
  }

  private static boolean isModerate(TreatmentCourse course, Session session) {
    return ScreeningHistory.findHepatic(
            course, Exposure.day(session), HepaticImpairment.CHILD_PUGH_B)
        >= 0;
  }

  private static void reportHighest(
      int session, DosingSession dosing, BigDecimal highest, Concerns concerns) {
    int planned = 0;
    List<PlannedDose> orders = dosing.getPlannedDoses();
    for (int k = 0; k < orders.size(); k++) {
      planned += orders.get(k).isEsketamineSpray() ? devices(orders.get(k).getDose()) : 0;
    }
    int given = 0;
    List<AdministeredDose> doses = dosing.getAdministeredDoses();
    for (int k = 0; k < doses.size(); k++) {
      given += doses.get(k).isEsketamineSpray() ? devices(doses.get(k).getDose()) : 0;
    }
    if (EsketamineSpray.massOf(planned).compareTo(highest) >= 0) {
      concerns.report("sessions", session, "plannedDoses");
    }
    if (EsketamineSpray.massOf(given).compareTo(highest) >= 0) {
      concerns.report("sessions", session, "administeredDoses");
    }
  }

  private static int devices(Dose dose) {
    return EsketamineSpray.countDevices(dose).orElse(0);
  }

  /** How many sessions of ketamine there are up to this one. */
  private static int position(TreatmentCourse course, int session) {
    int position = 0;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isTo(sessions.get(i), KETAMINE)
          && (i == session
              || sessions.get(i).getStart().isBefore(sessions.get(session).getStart()))) {
        position++;
      }
    }
    return position;
  }

  /** What is not known when the medicine is given, or is present, and was not tested by then. */
  private static void reportUntested(
      TreatmentCourse course,
      ScreeningConditionId condition,
      boolean present,
      ScreeningTestKind test,
      Concerns concerns) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = ScreeningHistory.of(sessions.get(i));
      for (int k = 0; screening != null && k < screening.getAnswers().size(); k++) {
        ScreeningAnswer answer = screening.getAnswers().get(k);
        if ((answer.getAnswer() == Answer.UNKNOWN || (present && answer.getAnswer() == Answer.YES))
            && answer.getCondition().equals(condition)
            && isUntested(course, answer, test)) {
          concerns.report("sessions", i, "screening", "answers", k);
        }
      }
    }
  }

  private static boolean isUntested(
      TreatmentCourse course, ScreeningAnswer answer, ScreeningTestKind test) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isToAny(sessions.get(i))) {
        LocalDate day = Exposure.day(sessions.get(i));
        if (ScreeningHistory.findAnswer(course, answer.getCondition(), day) == answer
            && ScreeningHistory.findTest(course, test, day) == null) {
          return true;
        }
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
    return List.of(
        WATCHED_LONGER, CAREFUL_WITH_THE_HIGHEST, LIVER_TESTED, DRUG_SCREEN, PREGNANCY_TEST);
  }
}
