package org.katlib.screening;

/** A test or examination done before the treatment. */
public enum ScreeningTestKind {
  /** Blood pressure. */
  BLOOD_PRESSURE,
  /** An electrocardiogram. */
  ELECTROCARDIOGRAM,
  /** Liver tests, with alkaline phosphatase and gamma-glutamyl transferase. */
  LIVER_TESTS,
  /** Tests of the kidneys. */
  RENAL_TESTS,
  /** A pregnancy test, in urine or blood. */
  PREGNANCY_TEST,
  /** A drug screen in urine. */
  URINE_TOXICOLOGY,
  /** A questionnaire on sleep apnoea, such as STOP-BANG. */
  SLEEP_APNOEA_SCREEN,
  /** A rating scale of symptoms. */
  RATING_SCALE,
  /** Another one; the note says which. */
  OTHER
}
