package org.katlib.target;

/** What a traumatic memory comes from; a memory may have several. */
public enum MemoryOrigin {
  /** Betrayed by someone trusted. */
  BETRAYAL(MemoryOriginGroup.RELATIONAL_WOUND),
  /** Left alone by someone needed. */
  ABANDONMENT(MemoryOriginGroup.RELATIONAL_WOUND),
  /** The loss of someone the patient was attached to. */
  ATTACHMENT_LOSS(MemoryOriginGroup.RELATIONAL_WOUND),
  /** Feelings not seen or answered. */
  EMOTIONAL_NEGLECT(MemoryOriginGroup.CHILDHOOD_NEGLECT),
  /** Food, care or shelter not given. */
  PHYSICAL_NEGLECT(MemoryOriginGroup.CHILDHOOD_NEGLECT),
  /** Belittled, threatened or shamed. */
  EMOTIONAL_ABUSE(MemoryOriginGroup.ABUSE),
  /** Hurt in the body. */
  PHYSICAL_ABUSE(MemoryOriginGroup.ABUSE),
  /** Violence by a partner. */
  PARTNER_VIOLENCE(MemoryOriginGroup.ABUSE),
  /** Sexual violence. */
  SEXUAL_ABUSE(MemoryOriginGroup.ABUSE),
  /** Parents parted, or one was lost. */
  PARENTAL_SEPARATION(MemoryOriginGroup.HOUSEHOLD),
  /** Violence between those at home. */
  VIOLENCE_AT_HOME(MemoryOriginGroup.HOUSEHOLD),
  /** Someone at home misused substances. */
  SUBSTANCE_USE_AT_HOME(MemoryOriginGroup.HOUSEHOLD),
  /** Someone at home was mentally ill. */
  MENTAL_ILLNESS_AT_HOME(MemoryOriginGroup.HOUSEHOLD),
  /** Someone of the home was imprisoned. */
  IMPRISONMENT_IN_HOUSEHOLD(MemoryOriginGroup.HOUSEHOLD),
  /** Violence in the neighbourhood, at school or at work. */
  COMMUNITY_VIOLENCE(MemoryOriginGroup.EVENT),
  /** War, flight or captivity. */
  WAR(MemoryOriginGroup.EVENT),
  /** An accident or a disaster. */
  ACCIDENT(MemoryOriginGroup.EVENT),
  /** An illness or its treatment. */
  MEDICAL(MemoryOriginGroup.EVENT),
  /** A death. */
  BEREAVEMENT(MemoryOriginGroup.EVENT),
  /** Harm for who the patient is or is taken for. */
  IDENTITY_BASED(MemoryOriginGroup.IDENTITY),
  /** Before words. */
  PREVERBAL(MemoryOriginGroup.UNKNOWN),
  /** None of these. */
  OTHER(MemoryOriginGroup.OTHER),
  /** Not known. */
  UNKNOWN(MemoryOriginGroup.UNKNOWN);

  private final MemoryOriginGroup group;

  MemoryOrigin(MemoryOriginGroup group) {
    this.group = group;
  }

  /** {@return the family it belongs to} */
  public MemoryOriginGroup getGroup() {
    return group;
  }
}
