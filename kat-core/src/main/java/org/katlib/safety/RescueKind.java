package org.katlib.safety;

/** What was done for a patient in difficulty. */
public enum RescueKind {
  /** The infusion was stopped or slowed. */
  INFUSION_STOPPED,
  /** The patient was laid or turned otherwise. */
  REPOSITIONING,
  /** Oxygen was given. */
  OXYGEN,
  /** The airway was held open or secured. */
  AIRWAY_SUPPORT,
  /** A medicine against raised blood pressure was given. */
  BLOOD_PRESSURE_MEDICINE,
  /** A medicine against nausea was given. */
  ANTIEMETIC,
  /** A benzodiazepine was given. */
  BENZODIAZEPINE,
  /** Another medicine was given. */
  OTHER_MEDICINE,
  /** Someone stayed close, spoke or held a hand as agreed. */
  CALMING_PRESENCE,
  /** Emergency services were called. */
  EMERGENCY_CALL,
  /** The patient was taken to a hospital. */
  TRANSFER
}
