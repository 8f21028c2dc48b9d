package org.katlib.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.Limit;

/** A limit of a rule is the number that stands in the table. */
class PublishedLimitsTest {
  private static String words(Limit limit) {
    return limit.getName()
        + " "
        + limit.findValue(Jurisdiction.US).orElseThrow()
        + " "
        + limit.getUnit();
  }

  @ParameterizedTest
  @CsvSource({
    "iv-anaesthetic, 1, 4.5, mg/kg",
    "im-anaesthetic, 6.5, 13, mg/kg",
    "sl-range, 100, 400, mg"
  })
  void aRangeGivesItsTwoEnds(String range, String lowest, String highest, String unit) {
    Limit low = PublishedLimits.lowest("low", range);
    Limit high = PublishedLimits.highest("high", range);
    assertThat(words(low)).isEqualTo("low " + lowest + " " + unit);
    assertThat(words(high)).isEqualTo("high " + highest + " " + unit);
  }

  @Test
  void aTrailingZeroOfTheTableIsNotTold() {
    assertThat(words(PublishedLimits.lowest("lowest", "im-avoided-kolp")))
        .isEqualTo("lowest 2 mg/kg");
  }

  @Test
  void whatTheTableDoesNotHoldIsRefusedByItsId() {
    assertThatThrownBy(() -> PublishedLimits.lowest("lowest", "no-such-range"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-range");
    assertThatThrownBy(() -> PublishedLimits.highest("highest", "im-avoided-kolp"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no highest dose");
  }
}
