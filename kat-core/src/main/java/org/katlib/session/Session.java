package org.katlib.session;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.team.Attendance;

/** One meeting of a course of treatment. */
public sealed interface Session permits ScreeningSession, TherapySession {
  /** {@return the id} */
  SessionId getId();

  /** {@return whether it is to come, took place, or did not} */
  SessionStatus getStatus();

  /** {@return when it began, or is booked to begin} */
  OffsetDateTime getStart();

  /** {@return when it ended, or is booked to end; not before its start} */
  Optional<OffsetDateTime> getEnd();

  /** {@return who of the team was present} */
  List<@Valid Attendance> getAttendances();

  /** {@return what the clinician noted} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** What ends has begun. */
  @Value.Check
  default void checkTimes() {
    if (getEnd().isPresent() && getEnd().get().isBefore(getStart())) {
      throw new IllegalStateException("end is not before start");
    }
  }

  /** {@return whether it took place or is under way} */
  default boolean isHeld() {
    return getStatus() == SessionStatus.COMPLETED || getStatus() == SessionStatus.IN_PROGRESS;
  }

  /** {@return whether it took place, is under way, or is booked} */
  default boolean isHeldOrPlanned() {
    return isHeld() || getStatus() == SessionStatus.PLANNED;
  }
}
