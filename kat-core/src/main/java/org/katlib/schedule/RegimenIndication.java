package org.katlib.schedule;

/** What a published regimen was approved or tried for, as far as its source could be read. */
public enum RegimenIndication {
  /** Depression, without a narrower term in what was read. */
  DEPRESSION,
  /** Depression that earlier treatment did not relieve. */
  TREATMENT_RESISTANT_DEPRESSION,
  /** Depression with acute suicidal ideation or behaviour. */
  DEPRESSION_WITH_ACUTE_SUICIDALITY
}
