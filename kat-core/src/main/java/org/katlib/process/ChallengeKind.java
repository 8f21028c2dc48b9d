package org.katlib.process;

/**
 * What made a moment hard: the seven factors of the Challenging Experience Questionnaire, and what
 * is in none.
 */
public enum ChallengeKind {
  /** Grief. */
  GRIEF,
  /** Fear. */
  FEAR,
  /** Distress in the body. */
  PHYSICAL_DISTRESS,
  /** The fear of losing one's mind. */
  LOSING_ONES_MIND,
  /** Being cut off from everyone. */
  ISOLATION,
  /** The feeling of dying or of being dead. */
  DEATH,
  /** The feeling of being threatened by others. */
  PARANOIA,
  /** Something else. */
  OTHER
}
