package org.katlib.safety;

/** How the patient gets home. */
public enum Transport {
  /** Driven by the support person. */
  DRIVEN_BY_SUPPORT_PERSON,
  /** By taxi or public transport, with the support person. */
  ACCOMPANIED_IN_PUBLIC,
  /** By taxi or a ride service, alone. */
  UNACCOMPANIED_RIDE,
  /** The patient stays where they are. */
  STAYS
}
