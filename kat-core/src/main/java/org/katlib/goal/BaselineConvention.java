package org.katlib.goal;

/**
 * What the levels of a goal attainment scale mean at the start. Scales of the two are never counted
 * together.
 */
public enum BaselineConvention {
  /** The classic reading: 0 is the outcome expected, and the patient may start at any level. */
  ANY_STARTING_LEVEL,
  /**
   * The reading of the HL7 guide for person-centred outcomes: -1 is where the patient stands now.
   */
  STARTS_AT_MINUS_ONE
}
