package org.katlib.screening;

import org.katlib.rule.Moment;
import org.katlib.rule.Severity;

/**
 * What an interaction touches.
 *
 * <p>The kind alone fixes how a rule about it weighs and when it asks to be looked at; the table of
 * interactions has no say. So what touches the benefit informs, after the session, and can never
 * look like a matter of safety.
 */
public enum InteractionKind {
  /** Sedation and breathing. */
  SAFETY_SEDATION(Severity.WARNING, Moment.BEFORE_DOSING),
  /** Blood pressure. */
  SAFETY_BLOOD_PRESSURE(Severity.WARNING, Moment.BEFORE_DOSING),
  /** The threshold of seizures. */
  SEIZURE(Severity.WARNING, Moment.BEFORE_DOSING),
  /** More of the drug in the body, by the route it was studied by. */
  PK_INCREASE(Severity.WARNING, Moment.BEFORE_DOSING),
  /** Less of the drug in the body, by the route it was studied by. */
  PK_DECREASE(Severity.INFO, Moment.ALWAYS),
  /** The benefit. */
  EFFICACY(Severity.INFO, Moment.AFTER),
  /** Looked for, and nothing that matters was found. */
  NO_RELEVANT_EFFECT(Severity.INFO, Moment.ALWAYS),
  /** How the two were taken together. */
  INFORMATION(Severity.INFO, Moment.ALWAYS);

  private final Severity severity;
  private final Moment moment;

  InteractionKind(Severity severity, Moment moment) {
    this.severity = severity;
    this.moment = moment;
  }

  /** {@return how much a rule of this kind weighs at most} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return when a rule of this kind asks to be looked at} */
  public Moment getMoment() {
    return moment;
  }
}
