package org.katlib.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an algorithm made of the answers: a number, a level, or the reason why neither. */
record Made(
    @Nullable BigDecimal value,
    @Nullable String level,
    @Nullable ScoreAbsence absence,
    boolean prorated) {
  static Made value(BigDecimal value) {
    return new Made(value, null, null, false);
  }

  static Made prorated(BigDecimal value) {
    return new Made(value, null, null, true);
  }

  static Made level(String level) {
    return new Made(null, level, null, false);
  }

  static Made absent(ScoreAbsence absence) {
    return new Made(null, null, absence, false);
  }
}
