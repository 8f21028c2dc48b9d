package org.katlib.process;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/**
 * What a therapist noticed in attending to the patient, the alliance, the setting or their own
 * intuition.
 */
@Value.Immutable
@KatType(
    value = "attunement-note",
    order = {
      "notedAt",
      "about",
      "author",
      "words",
      "discussed",
      "confidence",
      "borneOut",
      "reflection"
    })
public sealed interface AttunementNote permits ImmutableAttunementNote {
  /** {@return when} */
  OffsetDateTime getNotedAt();

  /** {@return what was attended to} */
  AttunementSubject getAbout();

  /** {@return who noticed} */
  Optional<PractitionerId> getAuthor();

  /** {@return what was noticed} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return whether it was spoken of with the patient} */
  Optional<Boolean> getDiscussed();

  /** {@return how sure an intuition is: 0 a guess, 10 certain; of intuitions only} */
  OptionalInt getConfidence();

  /** {@return whether an intuition was borne out later; of intuitions only} */
  Optional<BorneOut> getBorneOut();

  /** {@return the reflection kept apart that says more} */
  Optional<ReflectionId> getReflection();

  /** Only an intuition is more or less sure, and borne out or not. */
  @Value.Check
  default void check() {
    Bounds.check("confidence", getConfidence(), 0, 10);
    if (getAbout() != AttunementSubject.INTUITION
        && (getConfidence().isPresent() || getBorneOut().isPresent())) {
      throw new IllegalStateException("confidence and borneOut go with an intuition");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this note's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AttunementNote}. */
  final class Builder extends ImmutableAttunementNote.Builder {
    Builder() {}
  }
}
