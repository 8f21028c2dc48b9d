package org.katlib.measure;

/** Where the wording of the items comes from. */
public enum ItemTextPolicy {
  /** The library brings it. */
  SHIPPED,
  /** The application brings it, with the right to show it. */
  HOST_SUPPLIED,
  /** It stays outside: a total is recorded, and nothing of the wording. */
  SCORE_ONLY
}
