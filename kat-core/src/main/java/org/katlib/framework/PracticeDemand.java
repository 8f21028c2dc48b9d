package org.katlib.framework;

/** What in a practice asks for care, so that a pace can be kept. */
public enum PracticeDemand {
  /** A traumatic memory is recalled on purpose. */
  MEMORY_WORK,
  /** Eye movements, taps or tones from side to side. */
  BILATERAL_STIMULATION,
  /** The patient is brought face to face with someone or something that hurts. */
  CONFRONTATION,
  /** Someone else says what it means. */
  INTERPRETATION,
  /** The patient is touched. */
  TOUCH
}
