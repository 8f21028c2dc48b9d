package org.katlib.schedule;

import java.time.Duration;
import java.util.List;

/** The arithmetic of sessions and weeks. */
final class SessionCounts {
  private static final long DAYS_PER_WEEK = 7;
  private static final long SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

  private SessionCounts() {}

  /** {@return whether the sessions of a phase are as many as one of its frequencies makes} */
  static boolean agree(DosingPhase phase) {
    if (phase.getSessionCount().isEmpty() || phase.getWeeks().isEmpty()) {
      return true;
    }
    long fewest = fewest(phase.getFrequency(), phase.getWeeks().getAsInt());
    long most = most(phase.getFrequency(), phase.getWeeks().getAsInt());
    List<DosingFrequency> others = phase.getAlternativeFrequencies();
    for (int i = 0; i < others.size(); i++) {
      fewest = Math.min(fewest, fewest(others.get(i), phase.getWeeks().getAsInt()));
      most = Math.max(most, most(others.get(i), phase.getWeeks().getAsInt()));
    }
    int count = phase.getSessionCount().getAsInt();
    return count >= fewest && count <= most;
  }

  private static long fewest(DosingFrequency frequency, int weeks) {
    return (long) frequency.getSessions() * weeks / frequency.getWeeks();
  }

  private static long most(DosingFrequency frequency, int weeks) {
    long sessions = (long) frequency.getSessions() * weeks;
    return (sessions + frequency.getWeeks() - 1) / frequency.getWeeks();
  }

  /** {@return the time from one session to the next, on average, in s} */
  static long meanSeconds(DosingFrequency frequency) {
    return frequency.getWeeks() * DAYS_PER_WEEK * SECONDS_PER_DAY / frequency.getSessions();
  }

  /** {@return the time between the two closest sessions that a calendar would lay out, in s} */
  static long closestSeconds(DosingPhase phase) {
    if (phase.getSessionCount().orElse(2) < 2) {
      return Long.MAX_VALUE;
    }
    DosingFrequency frequency = phase.getFrequency();
    long days = frequency.getWeeks() * DAYS_PER_WEEK / frequency.getSessions();
    long asked = phase.getMinimumInterval().map(Duration::toSeconds).orElse(0L);
    return Math.max(days * SECONDS_PER_DAY, asked);
  }
}
