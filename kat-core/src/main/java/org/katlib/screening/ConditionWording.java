package org.katlib.screening;

import org.katlib.rule.Severity;

/** How strongly a source speaks of a condition, strongest first. */
public enum ConditionWording {
  /** An approved text lists it as a contraindication. */
  CONTRAINDICATION(Severity.ERROR),
  /** An approved text says that it may harm and does not recommend it; pregnancy. */
  MAY_CAUSE_HARM(Severity.ERROR),
  /** The drug should not be used. */
  NOT_TO_BE_USED(Severity.WARNING),
  /** The drug is to be avoided. */
  AVOID(Severity.WARNING),
  /** The drug is not recommended. */
  NOT_RECOMMENDED(Severity.WARNING),
  /** Benefit and risk are to be weighed. */
  WEIGH(Severity.WARNING),
  /** Caution. */
  CAUTION(Severity.WARNING),
  /** A trial did not take such patients, which says nothing about one patient. */
  TRIAL_EXCLUSION(Severity.INFO),
  /** A programme or clinic does not take such patients; others may. */
  PROGRAMME_EXCLUSION(Severity.INFO);

  private final Severity severity;

  ConditionWording(Severity severity) {
    this.severity = severity;
  }

  /** {@return how much a rule weighs that stands on such a wording} */
  public Severity getSeverity() {
    return severity;
  }
}
