package org.katlib.evidence;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One place in one source, with the grade of the statement and how sure the library is of it. */
@Value.Immutable
@KatType(
    value = "citation",
    order = {"source", "place", "grade", "confidence"})
public sealed interface Citation permits ImmutableCitation {
  /** {@return the key of the source, such as {@code S-SPRAVATO}; {@link Sources} holds the rest} */
  @NotBlank
  String getSource();

  /** {@return where in the source, such as {@code section 5.1}} */
  Optional<@HasText String> getPlace();

  /** {@return the authority behind the statement} */
  EvidenceGrade getGrade();

  /** {@return how sure the library is that the source says so} */
  Confidence getConfidence();

  /** {@return the source and the place in it, for a reader} */
  default String getText() {
    String reference = Sources.find(getSource()).map(Source::reference).orElse(getSource());
    return getPlace().map(place -> reference + ", " + place).orElse(reference);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this citation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Citation}. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
