package org.katlib.setting;

/** The four groups of the ReSPCT guideline. */
public enum SettingGroup {
  /** A, the physical environment. */
  PHYSICAL_ENVIRONMENT,
  /** B, the procedure of the dosing session. */
  DOSING_SESSION_PROCEDURE,
  /** C, the therapeutic framework and protocol. */
  FRAMEWORK_AND_PROTOCOL,
  /** D, what the patient experiences. */
  SUBJECTIVE_EXPERIENCE
}
