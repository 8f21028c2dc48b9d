package org.katlib.safety;

/**
 * How awake the patient is: the Modified Observer's Assessment of Alertness and Sedation, MOAA/S.
 *
 * <p>Source: BMC Anesthesiol 2022, table; the esketamine label, 2020, counts any drop from before
 * the dose as sedation, and 0 as loss of consciousness.
 */
public enum SedationLevel {
  /** 5: answers readily to the name in a normal tone. */
  ALERT(5),
  /** 4: answers sluggishly to the name in a normal tone. */
  SLUGGISH(4),
  /** 3: answers only when the name is called loudly or repeatedly. */
  LOUD_OR_REPEATED_CALL(3),
  /** 2: responds only to light prodding or shaking. */
  LIGHT_PRODDING(2),
  /** 1: responds only to a painful squeeze of the trapezius. */
  PAINFUL_SQUEEZE(1),
  /** 0: does not respond even to that: loss of consciousness. */
  NO_RESPONSE(0);

  private final int score;

  SedationLevel(int score) {
    this.score = score;
  }

  /** {@return the score, from 0 to 5; the higher, the more awake} */
  public int getScore() {
    return score;
  }
}
