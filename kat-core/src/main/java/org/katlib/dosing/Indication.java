package org.katlib.dosing;

/** What a published dose was given for; a course's own indications are codes. */
public enum Indication {
  /** Depression that two or more antidepressants did not lift in the episode. */
  TREATMENT_RESISTANT_DEPRESSION,
  /** Depression with acute suicidal ideation or behaviour. */
  DEPRESSION_WITH_SUICIDALITY,
  /** Depression, of any kind. */
  DEPRESSION,
  /** Ketamine-assisted therapy, whatever the diagnosis. */
  KETAMINE_ASSISTED_THERAPY,
  /** No illness: people who took part in a study in good health. */
  HEALTHY_VOLUNTEERS,
  /** Pain. */
  ANALGESIA,
  /** Anaesthesia: for contrast only. */
  ANAESTHESIA
}
