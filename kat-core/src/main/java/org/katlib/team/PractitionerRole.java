package org.katlib.team;

/**
 * What a person does in the treatment; one person may hold several roles where their licence
 * allows.
 */
public enum PractitionerRole {
  /** Diagnoses, orders and answers for the medicine. */
  PRESCRIBER(Field.MEDICAL),
  /** Watches over vital signs and can rescue; a nurse or someone trained in anaesthesia. */
  MEDICAL_MONITOR(Field.MEDICAL),
  /** A licensed psychotherapist. */
  THERAPIST(Field.MENTAL_HEALTH),
  /** Trained in this work and supervised, without a licence of their own. */
  FACILITATOR(Field.SUPPORT),
  /** Present, and nothing more. */
  SITTER(Field.SUPPORT),
  /** Works from a tradition of healing, together with a licensed clinician. */
  HEALER(Field.SUPPORT),
  /** Helps to integrate; not a therapist. */
  INTEGRATION_COACH(Field.SUPPORT),
  /** Has been through the treatment and supports others. */
  PEER_SUPPORTER(Field.SUPPORT),
  /** Supervises the practitioners. */
  SUPERVISOR(Field.SUPPORT),
  /** The second person in the room. */
  CHAPERONE(Field.SUPPORT),
  /** Brings the patient home. */
  ESCORT(Field.SUPPORT);

  private enum Field {
    MEDICAL,
    MENTAL_HEALTH,
    SUPPORT
  }

  private final Field field;

  PractitionerRole(Field field) {
    this.field = field;
  }

  /** {@return whether it counts as a medical role in a dosing session} */
  public boolean isMedical() {
    return field == Field.MEDICAL;
  }

  /** {@return whether it counts as a mental-health role in a dosing session} */
  public boolean isMentalHealth() {
    return field == Field.MENTAL_HEALTH;
  }
}
