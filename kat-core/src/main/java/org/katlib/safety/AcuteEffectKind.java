package org.katlib.safety;

/** An effect of the medicine that has to pass before the patient leaves. */
public enum AcuteEffectKind {
  /** Less awake than before the dose. */
  SEDATION,
  /** Perception of self, time or surroundings changed. */
  DISSOCIATION,
  /** Breathing too little. */
  RESPIRATORY_DEPRESSION
}
