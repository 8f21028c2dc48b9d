package org.katlib.scoring;

/** What was done about an answer that nobody may overlook. */
public enum SafetyAction {
  /** Someone spoke with the patient about it. */
  ASKED_FURTHER,
  /** Risk was assessed in full. */
  RISK_ASSESSED,
  /** A safety plan was written or gone through. */
  SAFETY_PLAN_MADE,
  /** Means were put out of reach. */
  SURROUNDINGS_MADE_SAFER,
  /** The prescriber was told. */
  PRESCRIBER_INFORMED,
  /** Further care was arranged. */
  FURTHER_CARE_ARRANGED,
  /** Emergency care was called. */
  EMERGENCY_CARE_CALLED,
  /** The dose was put off. */
  DOSING_POSTPONED,
  /** Someone looked, and found that nothing more was needed. */
  NOTHING_FURTHER_NEEDED
}
