package org.katlib.session;

/** What became of the saliva after a dose was held in the mouth. */
public enum MouthContents {
  /** It was swallowed: what the mouth did not take up, the gut may. */
  SWALLOWED,
  /** It was spat out. */
  SPAT
}
