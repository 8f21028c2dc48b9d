package org.katlib.framework;

/** What a session is meant to be like, by how far the medicine carries. */
public enum DoseStyle {
  /** A low dose: the patient can talk, and therapy happens during the effect. */
  PSYCHOLYTIC,
  /** A higher dose: inward, little talk, therapy before and after. */
  PSYCHEDELIC,
  /** The medicine without a therapeutic intent. */
  MEDICAL
}
