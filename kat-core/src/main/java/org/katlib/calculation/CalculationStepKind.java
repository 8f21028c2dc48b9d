package org.katlib.calculation;

/** What a step of a calculation gives. */
public enum CalculationStepKind {
  /** The weight that a dose per body mass is multiplied with. */
  WEIGHT,
  /** The mass of a dose. */
  MASS,
  /** The same mass counted as base or as hydrochloride. */
  SALT,
  /** The volume that holds the mass. */
  VOLUME,
  /** The concentration once it is made up to a volume. */
  DILUTION,
  /** A rate of the infusion. */
  RATE,
  /** A number of devices. */
  DEVICES,
  /** What can be prepared, and how far it is from what was asked. */
  PREPARATION
}
