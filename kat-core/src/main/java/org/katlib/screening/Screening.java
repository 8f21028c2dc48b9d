package org.katlib.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What was asked and examined before the treatment, and what was decided. */
@Value.Immutable
@KatType(
    value = "screening",
    order = {
      "answers",
      "tests",
      "hepaticImpairment",
      "failedAntidepressants",
      "asaClass",
      "pastAnaesthesia",
      "airway",
      "allergies",
      "decision"
    })
public sealed interface Screening permits ImmutableScreening {
  /**
   * {@return the answers, in any order; a later answer to the same question takes the place of an
   * earlier one}
   */
  List<@Valid ScreeningAnswer> getAnswers();

  /** {@return the tests and examinations, in any order} */
  List<@Valid ScreeningTest> getTests();

  /** {@return how far the liver is impaired, if that was assessed} */
  Optional<HepaticImpairment> getHepaticImpairment();

  /** {@return how many antidepressants failed in this episode, at least 0} */
  @Min(0)
  OptionalInt getFailedAntidepressants();

  /**
   * {@return the physical status before sedation; a history item of S-AANA, as the next three are}
   */
  Optional<AsaClass> getAsaClass();

  /** {@return what happened under anaesthesia in the past} */
  @Value.Redacted
  Optional<@HasText String> getPastAnaesthesia();

  /** {@return what the look at the airway showed} */
  @Value.Redacted
  Optional<@HasText String> getAirway();

  /** {@return the allergies} */
  @Value.Redacted
  Optional<@HasText String> getAllergies();

  /** {@return what the prescriber decided, if it was decided} */
  Optional<@Valid ClearanceDecision> getDecision();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this screening's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Screening}. */
  final class Builder extends ImmutableScreening.Builder {
    Builder() {}
  }
}
