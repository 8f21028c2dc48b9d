package org.katlib.schedule;

import java.time.Duration;

/** Where a phase's frequency puts its sessions, in days from the first of the phase. */
final class PhasePattern {
  /** The furthest day that a calendar reaches, from its first. */
  static final int MOST_DAYS = 36_525;

  private static final int WEEK = 7;
  private static final long SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

  private final DosingPhase phase;
  private final int sessions;
  private final long blockDays;

  PhasePattern(DosingPhase phase) {
    this.phase = phase;
    this.sessions = phase.getFrequency().getSessions();
    this.blockDays = (long) WEEK * phase.getFrequency().getWeeks();
  }

  /** {@return the day of a session, the sessions of a block being spread over its days} */
  long offset(int session) {
    return session / sessions * blockDays + session % sessions * blockDays / sessions;
  }

  /** {@return whether the phase as ordered has a session of this position, from 0} */
  boolean has(int session) {
    if (phase.getSessionCount().isPresent()) {
      return session < phase.getSessionCount().getAsInt();
    }
    return phase.getWeeks().isEmpty()
        || offset(session) < (long) WEEK * phase.getWeeks().getAsInt();
  }

  /** {@return how long a phase of so many sessions is: its weeks, or the blocks they fill} */
  long length(int count) {
    if (phase.getWeeks().isEmpty()) {
      return blocks(count);
    }
    long last = count == 0 ? 0 : offset(count - 1) + 1;
    return Math.max(Math.max(0, last), (long) WEEK * phase.getWeeks().getAsInt());
  }

  /** {@return how long the phase is with one more session than it has} */
  long lengthWithOneMore(int count, long length) {
    return offset(count) < length ? length : blocks(count + 1);
  }

  private long blocks(int count) {
    return (count + sessions - 1L) / sessions * blockDays;
  }

  /** {@return how many sessions one day may have: 1, unless the frequency asks for more} */
  int perDay() {
    return phase.getMinimumInterval().isPresent()
        ? 1
        : (int) Math.max(1, (sessions + blockDays - 1) / blockDays);
  }

  /** {@return how many days a session lies after the one before, at least, on another day} */
  long gap() {
    long seconds = phase.getMinimumInterval().map(Duration::toSeconds).orElse(0L);
    long days = seconds / SECONDS_PER_DAY + (seconds % SECONDS_PER_DAY == 0 ? 0 : 1);
    return Math.min(MOST_DAYS + 1L, Math.max(1, days));
  }
}
