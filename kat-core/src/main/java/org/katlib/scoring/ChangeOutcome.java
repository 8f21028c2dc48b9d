package org.katlib.scoring;

/** What a change rule says of a change. */
public enum ChangeOutcome {
  /** The change reaches what the rule asks for. */
  MET,
  /** It does not. */
  NOT_MET,
  /** The rule cannot tell; {@link ChangeBarrier} says why. */
  UNDEFINED
}
