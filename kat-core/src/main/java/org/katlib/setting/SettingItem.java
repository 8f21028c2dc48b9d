package org.katlib.setting;

/**
 * The thirty items of the ReSPCT guideline for reporting a setting, in its order and with its
 * numbers; the names and the words are ours.
 *
 * <p>Pronovost-Morgan and others, Nature Medicine 2025, doi 10.1038/s41591-025-03685-9. The list
 * was written for trials with psychedelics: to use it for one patient's session with ketamine is an
 * adaptation. It is for reporting: it has no points and no pass mark, and a low count is never
 * unsafe.
 */
public enum SettingItem {
  /** The kind of site, inside or outside, in town or country. */
  LOCATION(1, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** The mood the team wanted the room to have. */
  AMBIENCE(2, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** A view, plants, nature images, going outside. */
  NATURE_ACCESS(3, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** What is in the room and why; whether the patient may bring own things. */
  OBJECTS_DECOR(4, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** The kind of light, whether it can be changed, and by whom. */
  LIGHTING(5, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** Eyeshades and headphones, and how strongly they are encouraged. */
  SENSORY_REDUCTION(6, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** Its distance, privacy on the way, safety measures. */
  BATHROOM(7, SettingGroup.PHYSICAL_ENVIRONMENT, true),
  /** How many people, in which roles. */
  PEOPLE_PRESENT(8, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** Where people are to each other; bed, mat or recliner. */
  POSITIONING(9, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** Whether the focus is inward or outward; the main activities. */
  FOCUS_ACTIVITIES(10, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** Music or soundscape, and who chose it. */
  SOUND(11, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** The spoken and physical support used. */
  INTERPERSONAL_INTERVENTIONS(12, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** What the patient could decide or change in the session. */
  PATIENT_AGENCY(13, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** Drug, dose, frequency and length of session. */
  DOSING_REGIMEN(14, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** The medical and measuring procedures in the session, with times. */
  PROCEDURES_ASSESSMENTS(15, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** What happens before and after dosing; food and drink; release. */
  ARRIVAL_AND_RELEASE(16, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** Noise, smell, breaks of privacy, early ending. */
  DISTURBANCES(17, SettingGroup.DOSING_SESSION_PROCEDURE, false),
  /** The framework and its manual; whether it is tailored and trauma-informed. */
  THERAPEUTIC_APPROACH(18, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** How the drug and its effects were explained; core treatment or adjunct. */
  NARRATIVE_FRAMING(19, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** The number and length of preparation, dosing and integration sessions. */
  SESSION_COUNTS(20, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** Its topics and activities, and who led. */
  PREPARATION_PROTOCOL(21, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** Its topics and activities, and who led. */
  INTEGRATION_PROTOCOL(22, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** Support afterwards, formal or informal, adverse events included. */
  FURTHER_SUPPORT(23, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** Credentials, training, experience with the drug. */
  STAFF_QUALIFICATIONS(24, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** The team's competence, and steps toward cultural safety. */
  CULTURAL_COMPETENCE(25, SettingGroup.FRAMEWORK_AND_PROTOCOL, true),
  /** The alliance of patient and facilitator across the treatment. */
  ALLIANCE(26, SettingGroup.SUBJECTIVE_EXPERIENCE, false),
  /** The patient's trust in place, self, people and drug. */
  TRUST(27, SettingGroup.SUBJECTIVE_EXPERIENCE, false),
  /** The patient's bodily comfort in the session. */
  PHYSICAL_COMFORT(28, SettingGroup.SUBJECTIVE_EXPERIENCE, false),
  /** The patient's own sense of bodily safety. */
  FELT_PHYSICAL_SAFETY(29, SettingGroup.SUBJECTIVE_EXPERIENCE, false),
  /** The patient's sense of psychological and cultural safety with those present. */
  FELT_PSYCHOLOGICAL_AND_CULTURAL_SAFETY(30, SettingGroup.SUBJECTIVE_EXPERIENCE, false);

  private final int number;
  private final SettingGroup group;
  private final boolean ofPlan;

  SettingItem(int number, SettingGroup group, boolean ofPlan) {
    this.number = number;
    this.group = group;
    this.ofPlan = ofPlan;
  }

  /** {@return the number in the guideline, 1 to 30} */
  public int getNumber() {
    return number;
  }

  /** {@return the group in the guideline} */
  public SettingGroup getGroup() {
    return group;
  }

  /**
   * {@return whether it is recorded once for the treatment, and by session only where it differs}
   */
  public boolean isOfPlan() {
    return ofPlan;
  }

  /**
   * {@return whether it may stand in the record of the treatment: what is recorded once, and the
   * alliance, which the guideline asks about across the treatment}
   */
  public boolean isOfTreatment() {
    return ofPlan || this == ALLIANCE;
  }

  /** {@return whether it is the patient's own view} */
  public boolean isPatientsView() {
    return group == SettingGroup.SUBJECTIVE_EXPERIENCE;
  }
}
