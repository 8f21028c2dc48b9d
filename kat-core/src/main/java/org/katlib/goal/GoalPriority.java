package org.katlib.goal;

/** How much comes first: the three priority codes of an HL7 FHIR R4 Goal. */
public enum GoalPriority {
  /** First. */
  HIGH,
  /** In between. */
  MEDIUM,
  /** When there is room. */
  LOW
}
