package org.katlib.schedule;

import java.time.LocalDate;
import org.katlib.schedule.CalendarEntry.Status;

/** A session as a calendar keeps it: where the frequency wants it, and where it is. */
record CalendarSlot(
    int phase, LocalDate suggested, LocalDate date, boolean movedByHand, Status status) {
  CalendarSlot with(Status other) {
    return new CalendarSlot(phase, suggested, date, movedByHand, other);
  }

  CalendarSlot movedTo(LocalDate other) {
    return new CalendarSlot(phase, suggested, other, !other.equals(suggested), status);
  }
}
