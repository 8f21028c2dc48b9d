package org.katlib.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.katlib.measure.Instrument;

/**
 * How much of the days that a form asks about were asked about before. That more than half of them
 * make the later score overlap is a convention of this library.
 */
public final class RecallWindow {
  private RecallWindow() {}

  /**
   * {@return how much of the later one's recall window lies before the earlier one was answered, as
   * a share from 0 to 1, to four decimals, half up; empty where the form does not say how far back
   * it asks}
   *
   * <p>Days are those of the calendar, each by the clock of its answer: a form that asks about the
   * past weeks asks about days.
   *
   * @param form the form
   * @param earlier when it was answered before
   * @param later when it was answered again
   */
  public static Optional<BigDecimal> overlapShare(
      Instrument form, OffsetDateTime earlier, OffsetDateTime later) {
    if (form.getRecallDays().isEmpty()) {
      return Optional.empty();
    }
    int window = form.getRecallDays().getAsInt();
    return Optional.of(
        BigDecimal.valueOf(sharedDays(window, earlier, later))
            .divide(BigDecimal.valueOf(window), 4, RoundingMode.HALF_UP));
  }

  /**
   * {@return whether more than half of the later one's recall window was asked about before; false
   * where the form does not say how far back it asks}
   *
   * @param form the form
   * @param earlier when it was answered before
   * @param later when it was answered again
   */
  public static boolean isOverlapping(
      Instrument form, OffsetDateTime earlier, OffsetDateTime later) {
    int window = form.getRecallDays().orElse(0);
    return 2 * sharedDays(window, earlier, later) > window;
  }

  /** From 0 to the whole window; one that is not later than the other shares all of it. */
  private static long sharedDays(int window, OffsetDateTime earlier, OffsetDateTime later) {
    long apart = ChronoUnit.DAYS.between(earlier.toLocalDate(), later.toLocalDate());
    return Math.max(0, window - Math.max(0, apart));
  }
}
