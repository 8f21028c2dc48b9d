package org.katlib.target;

/** What asks for stability before a traumatic memory is worked on. */
public enum StabilisationNeed {
  /** Dissociation as a trait is high: 30 or more on the Dissociative Experiences Scale II. */
  HIGH_DISSOCIATION,
  /** The patient harmed themselves recently. */
  RECENT_SELF_HARM,
  /** The patient is being abused. */
  ONGOING_ABUSE,
  /** The patient has had a psychosis or a mania. */
  PSYCHOSIS_OR_MANIA_HISTORY
}
