package org.katlib.scoring;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.model.Identifier;

/** What a score was made by, such as {@code phq-9.total.sum}. */
public final class ScoringRuleId extends Identifier {
  private static final int LONGEST = 64;
  private static final int KEPT = 27;

  private ScoringRuleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ScoringRuleId of(String text) {
    return new ScoringRuleId(text);
  }

  /**
   * The id of the rule by which a scale is made: the instrument, the scale and the algorithm, with
   * points between. Where that is longer than an id can be, its first 27 characters and, after a
   * point, the name-based UUID of the whole.
   *
   * @param instrument the instrument
   * @param scale the scale of it
   * @param algorithm how it is made
   * @return the id, the same for the same three
   */
  public static ScoringRuleId of(
      InstrumentId instrument, ScaleId scale, ScoringAlgorithm algorithm) {
    String whole =
        instrument.getText()
            + "."
            + scale.getText()
            + "."
            + algorithm.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (whole.length() <= LONGEST) {
      return of(whole);
    }
    return of(
        whole.substring(0, KEPT)
            + "."
            + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)));
  }
}
