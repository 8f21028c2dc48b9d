package org.katlib.schedule;

/** Why a phase ends before its sessions are used up, as an order or a source says beforehand. */
public enum StopReason {
  /** Hardly any symptom is left. */
  REMISSION,
  /** No further gain from one session to the next. */
  PLATEAU,
  /** Too little gain by the time the source looks. */
  NO_RESPONSE,
  /** The medicine is not tolerated. */
  NOT_TOLERATED
}
