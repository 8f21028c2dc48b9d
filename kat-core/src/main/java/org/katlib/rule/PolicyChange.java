package org.katlib.rule;

import jakarta.validation.constraints.NotBlank;

/** One way in which a clinic judges otherwise than the published rules do, with its reason. */
public sealed interface PolicyChange permits RuleOff, SeverityChange, LimitChange {
  /** {@return the rule changed} */
  RuleId getRuleId();

  /** {@return why the clinic does so} */
  @NotBlank
  String getReason();
}
