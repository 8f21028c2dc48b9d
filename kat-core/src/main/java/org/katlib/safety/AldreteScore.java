package org.katlib.safety;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** The modified Aldrete score in its form of 1995: five items, each 0 to 2. */
@Value.Immutable
@KatType(
    value = "aldrete-score",
    order = {"activity", "respiration", "circulation", "consciousness", "oxygenSaturation"})
public sealed interface AldreteScore permits ImmutableAldreteScore {
  /** {@return how many limbs move at will or when asked: 2 all four, 1 two, 0 none} */
  int getActivity();

  /** {@return breathing: 2 deep and coughing freely, 1 limited, 0 none} */
  int getRespiration();

  /** {@return blood pressure against the one before: 2 within 20 %, down to 0} */
  int getCirculation();

  /** {@return how awake: 2 fully, 1 arousable on calling, 0 not responding} */
  int getConsciousness();

  /** {@return oxygen saturation: 2 above 92 % on room air, down to 0} */
  int getOxygenSaturation();

  /** Each item is from 0 to 2. */
  @Value.Check
  default void check() {
    AldreteScore.check("activity", getActivity());
    AldreteScore.check("respiration", getRespiration());
    AldreteScore.check("circulation", getCirculation());
    AldreteScore.check("consciousness", getConsciousness());
    AldreteScore.check("oxygenSaturation", getOxygenSaturation());
  }

  private static void check(String item, int score) {
    if (score < 0 || score > 2) {
      throw new IllegalStateException(item + " is from 0 to 2");
    }
  }

  /** {@return the total, from 0 to 10; other forms of the score have another range} */
  default int getTotal() {
    return getActivity()
        + getRespiration()
        + getCirculation()
        + getConsciousness()
        + getOxygenSaturation();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AldreteScore}. */
  final class Builder extends ImmutableAldreteScore.Builder {
    Builder() {}
  }
}
