package org.katlib.screening;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A test or examination done before the treatment. */
@Value.Immutable
@KatType(
    value = "screening-test",
    order = {"kind", "doneOn", "result", "note"})
public sealed interface ScreeningTest permits ImmutableScreeningTest {
  /** {@return what was done} */
  ScreeningTestKind getKind();

  /** {@return the day it was done; not in the future} */
  @PastOrPresent
  LocalDate getDoneOn();

  /** {@return how it came out} */
  ScreeningTestResult getResult();

  /** {@return the numbers or words of the result} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this test's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScreeningTest}. */
  final class Builder extends ImmutableScreeningTest.Builder {
    Builder() {}
  }
}
