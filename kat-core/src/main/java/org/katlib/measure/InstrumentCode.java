package org.katlib.measure;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.evidence.Confidence;
import org.katlib.model.KatType;

/** A code of a terminology, with what it stands for and how sure the library is of it. */
@Value.Immutable
@KatType(
    value = "instrument-code",
    order = {"use", "coding", "confidence"})
public sealed interface InstrumentCode permits ImmutableInstrumentCode {
  /** {@return what it stands for} */
  CodeUse getUse();

  /** {@return the code} */
  @Valid
  Coding getCoding();

  /** {@return how sure the library is that it means this} */
  Confidence getConfidence();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this code's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link InstrumentCode}. */
  final class Builder extends ImmutableInstrumentCode.Builder {
    Builder() {}
  }
}
