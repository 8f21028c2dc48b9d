package org.katlib.coding;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One code of one terminology, such as {@code F33.2} of ICD-10-CM. */
@Value.Immutable
@KatType(
    value = "coding",
    order = {"system", "version", "code", "display"})
public sealed interface Coding permits ImmutableCoding {
  /** {@return the terminology the code belongs to} */
  CodeSystem getSystem();

  /** {@return the edition of the terminology, such as {@code 2026} for ICD-10-CM} */
  @Value.Redacted
  Optional<@HasText String> getVersion();

  /** {@return the code, as the terminology writes it} */
  @NotBlank
  @Value.Redacted
  String getCode();

  /** {@return words for a reader; never read by a program} */
  @Value.Redacted
  Optional<String> getDisplay();

  /**
   * A code of LOINC or SNOMED CT has its check digit, which tells a mistyped code, though never a
   * right code with the wrong meaning.
   */
  @Value.Check
  default void check() {
    if (getSystem().equals(CodeSystem.LOINC) && !CheckDigit.isLoinc(getCode())) {
      throw new IllegalStateException("code has the form and the check digit of LOINC");
    }
    if (getSystem().equals(CodeSystem.SNOMED_CT) && !CheckDigit.isSnomedCt(getCode())) {
      throw new IllegalStateException("code has the form and the check digit of SNOMED CT");
    }
  }

  /** {@return whether this is that code, whatever edition and words were recorded} */
  default boolean isCode(CodeSystem system, String code) {
    return getSystem().equals(system) && getCode().equals(code);
  }

  /** {@return a coding of this system and code} */
  static Coding of(CodeSystem system, String code) {
    return builder().system(system).code(code).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this coding's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Coding}. */
  final class Builder extends ImmutableCoding.Builder {
    Builder() {}
  }
}
