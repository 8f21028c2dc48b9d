package org.katlib.outcome;

import java.time.OffsetDateTime;
import org.katlib.scoring.SafetySignal;

/**
 * An answer that nobody may overlook, and whether someone looked.
 *
 * @param signal the answer's place
 * @param answeredAt when it was answered
 * @param reviewed whether someone is on record as having looked at the response after it was
 *     answered
 */
public record SignalOutcome(SafetySignal signal, OffsetDateTime answeredAt, boolean reviewed) {}
