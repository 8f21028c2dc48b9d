package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.katlib.measure.ItemId;

/**
 * How the answer to one item went into a scale.
 *
 * @param item the item
 * @param as how it was counted
 * @param answered the number it was answered with
 * @param counted the number it went in with; absent where it did not, or was made up from the
 *     others
 */
public record CountedAnswer(
    ItemId item, CountedAs as, Optional<BigDecimal> answered, Optional<BigDecimal> counted) {
  /** {@return how it was counted, without a number: an answer is the patient's own} */
  @Override
  public String toString() {
    return "CountedAnswer(" + as + ", ####)";
  }
}
