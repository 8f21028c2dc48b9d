package org.katlib.scoring;

/** What a reader of a change should know, though it stands in the way of nothing. */
public enum ChangeCaution {
  /** The form says of no score that it is enough at the start for a response to be told. */
  NO_ENTRY_CUT,
  /** Missing answers were made up in one of the two scores. */
  PRORATED
}
