package org.katlib.target;

/** Whether something happened once or again. */
public enum MemoryPattern {
  /** Once. */
  SINGLE_EVENT,
  /** More than once. */
  REPEATED,
  /** Over a part of growing up. */
  DEVELOPMENTAL
}
