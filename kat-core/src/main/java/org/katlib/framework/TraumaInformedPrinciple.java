package org.katlib.framework;

/** The six principles of trauma-informed care, as SAMHSA numbers them. */
public enum TraumaInformedPrinciple {
  /** One feels safe, in body and mind. */
  SAFETY,
  /** What is done and decided is open to see. */
  TRUSTWORTHINESS_AND_TRANSPARENCY,
  /** Those who lived through it support each other. */
  PEER_SUPPORT,
  /** Power is shared. */
  COLLABORATION_AND_MUTUALITY,
  /** The patient's strengths, voice and choices lead. */
  EMPOWERMENT_VOICE_AND_CHOICE,
  /** Culture, history and gender are seen and answered. */
  CULTURAL_HISTORICAL_AND_GENDER_ISSUES
}
