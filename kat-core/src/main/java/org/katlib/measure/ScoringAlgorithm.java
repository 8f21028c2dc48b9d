package org.katlib.measure;

/** How a scale is made from answers; a small closed set. */
public enum ScoringAlgorithm {
  /** The sum of the answers, and an offset. */
  SUM,
  /** The sum of groups, each times a factor, and an offset. */
  SUM_TIMES,
  /** The mean of the answers, to four decimals, halves up; items that do not apply are left out. */
  MEAN,
  /** The sum of the highest answer of each group; all are answered, and a blank is not a zero. */
  DOMAIN_MAX_SUM,
  /** The mean over pairs of the first answer times the second, to four decimals, halves up. */
  PRODUCT_MEAN,
  /** How many groups have as many answers at or above a mark as they need; all are answered. */
  COUNT_AT_OR_ABOVE,
  /**
   * The first level of which any question is answered yes; none while a question of that level or
   * of one before it could still be. A last level without questions is that of all answered no.
   */
  TRIAGE,
  /** The T score of goal attainment, made from goals and not from answers. */
  GAS_T,
  /**
   * No score is made: a total is recorded, or nothing. Where a lowest and a highest are told there
   * is a score, which its owner's table makes.
   */
  NONE
}
