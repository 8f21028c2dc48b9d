package org.katlib.measure;

/** What a code stands for. */
public enum CodeUse {
  /** The instrument as a whole: a questionnaire, never a number. */
  PANEL,
  /** The number that comes out. */
  TOTAL,
  /** The level that comes out. */
  LEVEL,
  /** One question. */
  ITEM,
  /** The answers of a question, together. */
  ANSWER_LIST,
  /** One answer. */
  ANSWER
}
