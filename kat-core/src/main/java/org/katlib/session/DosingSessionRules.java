package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;

import java.util.List;
import org.katlib.dosing.Route;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.team.Attendance;

/** The rules about a dosing session, whatever drug and route. */
public final class DosingSessionRules implements RuleSet<DosingSession> {
  private static final Limit STRENGTH = Limit.of("strength", "100", "mg/mL");

  /** The 100 mg/mL injection is diluted before it goes into a vein. */
  static final Rule<DosingSession> DILUTED =
      Rule.about(DosingSession.class, "KAT-DOSE-004")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(MONITOR)
          .limit(STRENGTH)
          .cite("S-KETALAR", "section 2", LABEL, CONFIRMED)
          .check(
              each(
                  "administeredDoses",
                  DosingSession::getAdministeredDoses,
                  (dose, limits) ->
                      dose.getRoute() == Route.INTRAVENOUS
                          && dose.getProductStrength().isPresent()
                          && dose.getProductStrength()
                                  .get()
                                  .getValue()
                                  .compareTo(limits.get(STRENGTH))
                              >= 0
                          && !dose.getDiluted().orElse(false),
                  "diluted"));

  /** What was given was given in a session that took place. */
  static final Rule<DosingSession> GIVEN_WHERE_HELD =
      Rule.about(DosingSession.class, "KAT-DOSE-010")
          .severity(ERROR)
          .cite("KAT", "a dose given and its session agree", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      !session.isHeld() && !session.getAdministeredDoses().isEmpty(),
                  "status"));

  /** Someone in a medical role and someone in a mental-health role are there. */
  static final Rule<DosingSession> BOTH_ROLES =
      Rule.about(DosingSession.class, "KAT-TEAM-001")
          .moment(BEFORE_DOSING)
          .cite("S-KRIYA", "three roles", PRACTICE, CONFIRMED)
          .cite("KAT", "both roles are filled while the medicine acts", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                if (session.getFirstDose().isEmpty()) {
                  return;
                }
                boolean medical = false;
                boolean mentalHealth = false;
                List<Attendance> present = session.getAttendances();
                for (int i = 0; i < present.size(); i++) {
                  medical |= present.get(i).isMedical();
                  mentalHealth |= present.get(i).isMentalHealth();
                }
                if (!medical || !mentalHealth) {
                  concerns.report("attendances");
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DosingSessionRules() {}

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(DILUTED, GIVEN_WHERE_HELD, BOTH_ROLES);
  }
}
