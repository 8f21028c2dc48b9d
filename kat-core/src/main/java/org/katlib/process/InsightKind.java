package org.katlib.process;

/**
 * What an insight is about: the two parts of the Psychological Insight Questionnaire, and what is
 * in neither.
 */
public enum InsightKind {
  /** What the patient avoids, and patterns that do harm. */
  AVOIDANCE_AND_OLD_PATTERNS,
  /** What the patient wants, and patterns that do good. */
  GOALS_AND_NEW_PATTERNS,
  /** Something else. */
  OTHER
}
