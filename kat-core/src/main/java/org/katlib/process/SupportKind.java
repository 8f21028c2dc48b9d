package org.katlib.process;

/** What was done for a patient in a hard moment. */
public enum SupportKind {
  /** Someone stayed. */
  PRESENCE,
  /** Someone spoke. */
  WORDS,
  /** Nobody spoke. */
  SILENCE,
  /** Breathing together. */
  BREATHING,
  /** Feeling the ground, the body, the room. */
  GROUNDING,
  /** The patient was touched. */
  TOUCH,
  /** A touch that safety needed, such as steadying. */
  SAFETY_TOUCH,
  /** Music or sound was changed. */
  SOUND_CHANGED,
  /** Light was changed. */
  LIGHT_CHANGED,
  /** The patient lay or sat otherwise. */
  POSITION_CHANGED,
  /** A medicine was given; the rescue measures say which. */
  MEDICINE,
  /** Something else. */
  OTHER
}
