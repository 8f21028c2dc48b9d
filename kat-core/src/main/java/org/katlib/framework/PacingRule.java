package org.katlib.framework;

/**
 * What a framework slows down or puts off. A rule of the library compares each with what was done.
 */
public enum PacingRule {
  /** The patient is found stable before a traumatic memory is worked on. */
  STABILISATION_FIRST,
  /** Traumatic memories are worked on from 24 h after a dose. */
  MEMORY_WORK_A_DAY_AFTER,
  /** No stimulation from side to side while the medicine acts. */
  NO_BILATERAL_STIMULATION_UNDER_MEDICINE,
  /** What was worked on is looked at again when sober, at 24 h or later. */
  TARGETS_RECHECKED_SOBER,
  /** The patient sets the pace of a confrontation. */
  CONFRONTATION_AT_PATIENTS_PACE,
  /** At least three goals for what the patient does stand before the first dose. */
  THREE_GOALS_FIRST
}
