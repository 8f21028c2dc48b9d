package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Instrument;

class RecallWindowTest {
  private static final OffsetDateTime EARLIER = OffsetDateTime.parse("2026-03-02T16:00:00+01:00");

  @ParameterizedTest
  @CsvSource({
    "phq-9, 0, 1.0000, true",
    "phq-9, 1, 0.9286, true",
    "phq-9, 6, 0.5714, true",
    "phq-9, 7, 0.5000, false",
    "phq-9, 8, 0.4286, false",
    "phq-9, 13, 0.0714, false",
    "phq-9, 14, 0.0000, false",
    "phq-9, 90, 0.0000, false",
    "pcl-5, 14, 0.5333, true",
    "pcl-5, 15, 0.5000, false",
    "madrs, 3, 0.5714, true",
    "madrs, 4, 0.4286, false"
  })
  void moreThanHalfOfTheLaterWindowOverlaps(
      String form, int days, String share, boolean overlapping) {
    Instrument instrument = MadeScores.form(form);
    OffsetDateTime later = EARLIER.plusDays(days);
    assertThat(RecallWindow.overlapShare(instrument, EARLIER, later))
        .contains(new BigDecimal(share));
    assertThat(RecallWindow.isOverlapping(instrument, EARLIER, later)).isEqualTo(overlapping);
  }

  @Test
  void daysAreThoseOfTheCalendar() {
    Instrument phq = MadeScores.form("phq-9");
    assertThat(RecallWindow.isOverlapping(phq, EARLIER, EARLIER.plusDays(7).minusHours(6)))
        .isFalse();
    assertThat(RecallWindow.isOverlapping(phq, EARLIER, EARLIER.plusDays(6).plusHours(7))).isTrue();
  }

  @Test
  void aFormThatDoesNotSayHowFarBackItAsksOverlapsWithNothing() {
    Instrument suds = MadeScores.form("suds/0-10");
    assertThat(RecallWindow.overlapShare(suds, EARLIER, EARLIER)).isEqualTo(Optional.empty());
    assertThat(RecallWindow.isOverlapping(suds, EARLIER, EARLIER)).isFalse();
  }
}
