package org.katlib.measure;

/** What an instrument is about. */
public enum MeasureKind {
  /** How strong symptoms are. */
  SYMPTOMS,
  /** Whether the patient is at risk of suicide. */
  RISK,
  /** How well the patient is. */
  WELLBEING,
  /** How far the patient manages daily life. */
  FUNCTIONING,
  /** Use of alcohol or drugs. */
  SUBSTANCE_USE,
  /** Distress at one moment or at one memory. */
  DISTRESS,
  /** What the medicine does while it acts. */
  ACUTE_EFFECTS,
  /** What the patient is like over a long time, such as how often they dissociate. */
  DISPOSITION,
  /** What was experienced under the medicine; strong is neither good nor bad. */
  EXPERIENCE,
  /** The bond and the work of the two. */
  ALLIANCE,
  /** A way of feeling or acting that keeps symptoms going, such as avoidance. */
  PROCESS,
  /** What happened to the patient; a count, never a measure of change. */
  EXPOSURE,
  /** A clinician's overall impression. */
  IMPRESSION,
  /** How far goals were reached. */
  ATTAINMENT,
  /** What the medicine does that nobody wants. */
  SIDE_EFFECTS
}
