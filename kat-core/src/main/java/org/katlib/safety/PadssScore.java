package org.katlib.safety;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** The post-anaesthetic discharge scoring system, PADSS: five items, each 0 to 2. */
@Value.Immutable
@KatType(
    value = "padss-score",
    order = {"vitalSigns", "activity", "painAndNausea", "bleeding", "intakeAndOutput"})
public sealed interface PadssScore permits ImmutablePadssScore {
  /** {@return vital signs against those before: 2 within 20 %, 1 within 20 to 40 %, 0 beyond} */
  int getVitalSigns();

  /** {@return activity and mental status} */
  int getActivity();

  /** {@return pain, nausea and vomiting} */
  int getPainAndNausea();

  /** {@return bleeding after surgery; there is none after this medicine, and 2 is given} */
  int getBleeding();

  /** {@return drinking and passing urine} */
  int getIntakeAndOutput();

  /** Each item is from 0 to 2. */
  @Value.Check
  default void check() {
    PadssScore.check("vitalSigns", getVitalSigns());
    PadssScore.check("activity", getActivity());
    PadssScore.check("painAndNausea", getPainAndNausea());
    PadssScore.check("bleeding", getBleeding());
    PadssScore.check("intakeAndOutput", getIntakeAndOutput());
  }

  private static void check(String item, int score) {
    if (score < 0 || score > 2) {
      throw new IllegalStateException(item + " is from 0 to 2");
    }
  }

  /** {@return the total, from 0 to 10} */
  default int getTotal() {
    return getVitalSigns()
        + getActivity()
        + getPainAndNausea()
        + getBleeding()
        + getIntakeAndOutput();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PadssScore}. */
  final class Builder extends ImmutablePadssScore.Builder {
    Builder() {}
  }
}
