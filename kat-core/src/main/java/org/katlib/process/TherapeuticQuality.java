package org.katlib.process;

/** What makes therapy possible and worth it, rated by patient and therapist. */
public enum TherapeuticQuality {
  /** Trust in the therapist. */
  TRUST("trust"),
  /** Letting care in. */
  EMBRACING_CARE("embracingCare"),
  /** Feeling safe. */
  SAFETY("safety"),
  /** Being attuned to, and attuning. */
  ATTUNEMENT("attunement"),
  /** Therapy that draws one in and rewards. */
  ENGAGEMENT("engagement"),
  /** Hope as a thought: "it can get better". */
  HOPE_THOUGHT("hopeThought"),
  /** Hope as something felt. */
  HOPE_FELT("hopeFelt"),
  /** Being connected with others. */
  CONNECTION("connection"),
  /** Getting somewhere. */
  PROGRESS("progress"),
  /** Being in the present rather than in the past. */
  PRESENCE("presence");

  private final String attribute;

  TherapeuticQuality(String attribute) {
    this.attribute = attribute;
  }

  /** {@return the attribute of {@link TherapeuticRatings} that holds it} */
  public String getAttribute() {
    return attribute;
  }
}
