package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.katlib.target.ChargeRating;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.TraumaticMemory;

/** A traumatic memory, and whether it could be worked on. */
public sealed interface MemoryEvent extends JourneyEvent {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.MEMORY;
  }

  /**
   * A memory was given its label.
   *
   * @param memory the memory
   */
  record MemoryNamed(TraumaticMemory memory) implements MemoryEvent {
    @Override
    public LocalDate date() {
      return memory.getNamedOn();
    }
  }

  /**
   * How much charge a memory held, was rated.
   *
   * @param memory the memory
   * @param rating the rating
   */
  record ChargeRated(TraumaticMemory memory, ChargeRating rating)
      implements MemoryEvent, JourneyEvent.Timed {
    @Override
    public OffsetDateTime at() {
      return rating.getRatedAt();
    }
  }

  /**
   * Whether the patient was stable enough, was looked at.
   *
   * @param check what was found
   */
  record StabilityChecked(StabilisationCheck check) implements MemoryEvent {
    @Override
    public LocalDate date() {
      return check.getDoneOn();
    }
  }
}
