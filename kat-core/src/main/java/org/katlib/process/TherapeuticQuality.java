package org.katlib.process;

/** What makes therapy possible and worth it, rated by patient and therapist. */
public enum TherapeuticQuality {
  /** Trust in the therapist. */
  TRUST,
  /** Letting care in. */
  EMBRACING_CARE,
  /** Feeling safe. */
  SAFETY,
  /** Being attuned to, and attuning. */
  ATTUNEMENT,
  /** Therapy that draws one in and rewards. */
  ENGAGEMENT,
  /** Hope as a thought: "it can get better". */
  HOPE_THOUGHT,
  /** Hope as something felt. */
  HOPE_FELT,
  /** Being connected with others. */
  CONNECTION,
  /** Getting somewhere. */
  PROGRESS,
  /** Being in the present rather than in the past. */
  PRESENCE
}
