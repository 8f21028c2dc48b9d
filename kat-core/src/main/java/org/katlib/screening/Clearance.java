package org.katlib.screening;

/** Whether the patient may go on to the medicine, as the prescriber decided. */
public enum Clearance {
  /** Yes. */
  CLEARED,
  /** Yes, on the conditions noted. */
  CLEARED_WITH_CONDITIONS,
  /** Not before more is known. */
  PENDING,
  /** No. */
  NOT_CLEARED
}
