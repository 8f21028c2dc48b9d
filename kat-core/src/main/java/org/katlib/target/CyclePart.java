package org.katlib.target;

/** What one link of a symptom cycle is made of. */
public enum CyclePart {
  /** Something that happens. */
  TRIGGER,
  /** A symptom. */
  SYMPTOM,
  /** A feeling, or its absence. */
  FEELING,
  /** A thought that comes by itself. */
  THOUGHT,
  /** A belief about oneself or others. */
  BELIEF,
  /** What the patient does, or leaves. */
  BEHAVIOUR,
  /** What comes of it. */
  CONSEQUENCE
}
