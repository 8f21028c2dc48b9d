package org.katlib.team;

/**
 * What someone who does this work is good at. The first six are those of Phelps (2017); the rest
 * are of this library.
 */
public enum Competency {
  /** To stay, and feel with. */
  EMPATHIC_ABIDING_PRESENCE,
  /** To be trusted, and help to trust. */
  TRUST_ENHANCEMENT,
  /** To meet what is beyond the everyday. */
  SPIRITUAL_INTELLIGENCE,
  /** To know what the medicine does. */
  KNOWLEDGE_OF_EFFECTS,
  /** To know oneself, and act rightly. */
  SELF_AWARENESS_AND_ETHICAL_INTEGRITY,
  /** To have more than words. */
  COMPLEMENTARY_TECHNIQUES,
  /** To work with trauma without harm. */
  TRAUMA_COMPETENCE,
  /** To learn from the patient's culture. */
  CULTURAL_HUMILITY,
  /** To be of use in a crisis. */
  CRISIS_SKILLS,
  /** To know the first steps in a medical emergency. */
  MEDICAL_EMERGENCY
}
