package org.katlib.rule;

/** How much a concern weighs, heaviest first. */
public enum Severity {
  /** What the source forbids or cannot be right; someone must act or take the blame. */
  ERROR,
  /** What the source asks to weigh before going on. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO
}
