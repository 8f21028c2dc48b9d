package org.katlib.consent;

/** How far touch is agreed to, narrowest first. */
public enum TouchConsent {
  /** No touch but what safety needs. */
  NONE,
  /** A hand held or a hand on the shoulder, when asked for. */
  HAND_OR_SHOULDER,
  /** Further supportive touch, as it was agreed. */
  SUPPORTIVE_TOUCH
}
