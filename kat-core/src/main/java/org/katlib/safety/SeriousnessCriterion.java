package org.katlib.safety;

/** What makes an adverse event serious, whatever its grade (21 CFR 312.32). */
public enum SeriousnessCriterion {
  /** The patient died. */
  DEATH,
  /** The patient was at risk of death as it occurred. */
  LIFE_THREATENING,
  /** It led to a hospital stay or prolonged one. */
  HOSPITALISATION,
  /** It left a persistent or significant incapacity. */
  DISABILITY,
  /** It led to a congenital anomaly. */
  BIRTH_DEFECT,
  /** It took treatment to prevent one of the others, by medical judgement. */
  IMPORTANT_MEDICAL_EVENT
}
