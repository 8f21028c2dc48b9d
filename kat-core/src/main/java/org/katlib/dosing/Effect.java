package org.katlib.dosing;

/** What of the drug's effect is watched or timed. */
public enum Effect {
  /** The effect as a whole, as the patient lives it. */
  EXPERIENCE,
  /** Dissociation. */
  DISSOCIATION,
  /** Sedation. */
  SEDATION,
  /** The rise of blood pressure. */
  BLOOD_PRESSURE,
  /** The vital signs together. */
  VITAL_SIGNS,
  /** The level of the drug in the blood. */
  PLASMA,
  /** Surgical anaesthesia: for contrast only. */
  ANAESTHESIA
}
