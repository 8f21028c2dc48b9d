package org.katlib.target;

/** The entrenched symptoms that keep a person alone and teach them that they are broken. */
public enum SymptomDomain {
  /** Feelings that no longer come. */
  EMOTIONAL_NUMBNESS,
  /** Negative thinking that will not stop. */
  PERSISTENT_NEGATIVE_THINKING,
  /** Keeping away from people. */
  SOCIAL_AVOIDANCE,
  /** Keeping away from feelings. */
  EMOTIONAL_AVOIDANCE,
  /** Being hurt quickly by rejection, real or expected. */
  REJECTION_SENSITIVITY,
  /** Being alone, and feeling so. */
  ISOLATION,
  /** Nothing gives pleasure any more. */
  LOSS_OF_PLEASURE,
  /** Something else; the description says what. */
  OTHER
}
