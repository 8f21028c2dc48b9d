package org.katlib.setting;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What a patient wants for the time when they cannot say it. */
@Value.Immutable
@KatType(
    value = "advance-preferences",
    order = {
      "recordedOn",
      "whatHelps",
      "whatNotToDo",
      "whomToCall",
      "comfortWords",
      "needs",
      "language",
      "wishForSilence",
      "staffPreference",
      "ifOverwhelmed"
    })
public sealed interface AdvancePreferences permits ImmutableAdvancePreferences {
  /** {@return the day it was asked; not in the future} */
  @PastOrPresent
  LocalDate getRecordedOn();

  /** {@return what helps} */
  @Value.Redacted
  List<@HasText String> getWhatHelps();

  /** {@return what not to do} */
  @Value.Redacted
  List<@HasText String> getWhatNotToDo();

  /** {@return whom to call} */
  @Value.Redacted
  Optional<@HasText String> getWhomToCall();

  /** {@return words that comfort} */
  @Value.Redacted
  Optional<@HasText String> getComfortWords();

  /** {@return cultural or spiritual needs} */
  @Value.Redacted
  Optional<@HasText String> getNeeds();

  /** {@return the language the patient wants to be spoken to in} */
  @Value.Redacted
  Optional<@HasText String> getLanguage();

  /** {@return whether the patient wants silence} */
  Optional<Boolean> getWishForSilence();

  /** {@return who of the team the patient wants near} */
  @Value.Redacted
  Optional<@HasText String> getStaffPreference();

  /** {@return what is agreed for the case that it becomes too much} */
  @Value.Redacted
  Optional<@HasText String> getIfOverwhelmed();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this preferences's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AdvancePreferences}. */
  final class Builder extends ImmutableAdvancePreferences.Builder {
    Builder() {}
  }
}
