package org.katlib.course;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.process.ReflectionId;
import org.katlib.session.SessionId;
import org.katlib.team.PractitionerId;

/**
 * What a therapist thinks and feels about the work, for themselves and their supervision. It is a
 * document of its own, and part of no course.
 */
@Value.Immutable
@KatType(
    value = "therapist-reflection",
    order = {
      "id",
      "course",
      "session",
      "author",
      "writtenAt",
      "words",
      "ownFeelings",
      "forSupervision"
    })
public sealed interface TherapistReflection permits ImmutableTherapistReflection {
  /** {@return the id} */
  ReflectionId getId();

  /** {@return the course it is about} */
  CourseId getCourse();

  /** {@return the session it is about} */
  Optional<SessionId> getSession();

  /** {@return whose reflection it is} */
  PractitionerId getAuthor();

  /** {@return when it was written} */
  OffsetDateTime getWrittenAt();

  /** {@return the reflection} */
  @NotBlank
  @Value.Redacted
  String getWords();

  /** {@return what the work stirs in the therapist} */
  @Value.Redacted
  Optional<@HasText String> getOwnFeelings();

  /** {@return what to bring to supervision} */
  @Value.Redacted
  Optional<@HasText String> getForSupervision();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this reflection's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TherapistReflection}. */
  final class Builder extends ImmutableTherapistReflection.Builder {
    Builder() {}
  }
}
