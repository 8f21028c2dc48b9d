package org.katlib.course;

import java.time.LocalDate;
import java.util.Optional;
import org.katlib.session.SessionId;

/**
 * A planned measure that was not made at one of its times.
 *
 * @param position its place in the measurement plan
 * @param due the day it was due on: that of the session, where it goes with one
 * @param session the session it goes with: the first dosing session for a baseline
 */
public record MissedMeasure(int position, LocalDate due, Optional<SessionId> session) {}
