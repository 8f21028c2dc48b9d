package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.ERROR;

import java.util.List;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.ControlledDrugAccount;

/** Whether the accounts of a controlled drug add up. */
public final class DrugAccountRules implements RuleSet<DosingSession> {

  /** What was drawn is what was given, wasted and returned. */
  static final Rule<DosingSession> BALANCED =
      Rule.about(DosingSession.class, "KAT-DRUG-001")
          .severity(ERROR)
          .moment(AFTER)
          .cite("S-ASA25", "watch for diversion", CONSENSUS, CONFIRMED)
          .cite("KAT", "drawn is given, wasted and returned", DERIVED, CONFIRMED)
          .check(
              each(
                  "drugAccounts",
                  DosingSession::getDrugAccounts,
                  (account, limits) -> !account.isBalanced(),
                  "drawn"));

  /** Someone sees the rest being destroyed. */
  static final Rule<DosingSession> WASTE_WITNESSED =
      Rule.about(DosingSession.class, "KAT-DRUG-002")
          .moment(AFTER)
          .cite("KAT", "waste has a witness", DERIVED, CONFIRMED)
          .check(
              each(
                  "drugAccounts",
                  DosingSession::getDrugAccounts,
                  (account, limits) ->
                      account.getWasted().getValue().signum() > 0 && account.getWitness().isEmpty(),
                  "witness"));

  /** Nobody is witness to their own account. */
  static final Rule<DosingSession> ANOTHER_WITNESS =
      Rule.about(DosingSession.class, "KAT-DRUG-003")
          .severity(ERROR)
          .moment(AFTER)
          .cite("KAT", "a witness is somebody else", DERIVED, CONFIRMED)
          .check(
              each(
                  "drugAccounts",
                  DosingSession::getDrugAccounts,
                  (account, limits) ->
                      account.getWitness().isPresent()
                          && account.getWitness().equals(account.getRecordedBy()),
                  "witness"));

  /** An account is about a drug that the session gave. */
  static final Rule<DosingSession> SAME_DRUG =
      Rule.about(DosingSession.class, "KAT-DRUG-004")
          .moment(AFTER)
          .cite("KAT", "an account and its session agree", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<ControlledDrugAccount> accounts = session.getDrugAccounts();
                for (int i = 0; i < accounts.size(); i++) {
                  ControlledDrugAccount account = accounts.get(i);
                  boolean told = account.getGiven().getValue().signum() > 0;
                  if (told != session.isGiven(account.getSubstance())) {
                    concerns.report("drugAccounts", i, "given");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DrugAccountRules() {}

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(BALANCED, WASTE_WITNESSED, ANOTHER_WITNESS, SAME_DRUG);
  }
}
