package org.katlib.schedule;

/**
 * What a published ladder says about the next session. It is never a recommendation: it repeats the
 * source, and knows neither the patient nor the day.
 *
 * @param direction which way
 * @param step the position of the step it leads to, from 0; the same as before where nothing moves
 * @param reason why
 */
public record TitrationAnswer(Direction direction, int step, Reason reason) {
  /** Which way a ladder leads. */
  public enum Direction {
    /** The same step again. */
    STAY,
    /** One step up. */
    RAISE,
    /** One step down. */
    LOWER,
    /** The same step again, because there is none above it. */
    TOP_REACHED,
    /** The ladder does not say. */
    UNDECIDED
  }

  /** Why a ladder leads there. */
  public enum Reason {
    /** The improvement is below the number that the ladder names. */
    IMPROVEMENT_BELOW,
    /** The improvement has reached the number that the ladder names. */
    IMPROVEMENT_REACHED,
    /** The step has had the sessions that the ladder names. */
    SESSIONS_DONE,
    /** The step has not yet had the sessions that the ladder names. */
    TOO_FEW_SESSIONS,
    /** The step began less long ago than the ladder asks. */
    TOO_SOON,
    /** There is no step above. */
    NO_STEP_ABOVE,
    /** The ladder is never climbed. */
    NEVER_RAISED,
    /** The step was not tolerated. */
    NOT_TOLERATED,
    /** The step was not tolerated, and there is none below. */
    NO_STEP_BELOW,
    /** The improvement is not known, and the ladder asks for it. */
    IMPROVEMENT_UNKNOWN,
    /** Whether the step was tolerated is not known, and the ladder asks for it. */
    TOLERANCE_UNKNOWN,
    /** When the step began is not known, and the ladder asks for it. */
    TIME_UNKNOWN,
    /** The source leaves it to clinical judgement. */
    JUDGEMENT,
    /** The ground that the source has was not read. */
    NOT_READ
  }
}
