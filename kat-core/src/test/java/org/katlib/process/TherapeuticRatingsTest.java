package org.katlib.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.model.KatType;

/** Ratings by two people are kept apart, and the gap between them is seen. */
class TherapeuticRatingsTest {
  private static TherapeuticRatings.Builder ratings(Informant informant) {
    return TherapeuticRatings.builder()
        .ratedAt(OffsetDateTime.parse("2026-01-08T10:00:00+01:00"))
        .moment(RatingMoment.BASELINE)
        .informant(informant);
  }

  @Test
  void theGapIsSeenWhereBothRated() {
    TherapeuticRatings patient = ratings(Informant.PATIENT).trust(4).safety(6).build();
    TherapeuticRatings therapist = ratings(Informant.CLINICIAN).trust(7).build();
    assertThat(patient.findGap(therapist, TherapeuticQuality.TRUST)).hasValue(-3);
    assertThat(therapist.findGap(patient, TherapeuticQuality.TRUST)).hasValue(3);
    assertThat(patient.findGap(therapist, TherapeuticQuality.SAFETY)).isEmpty();
  }

  @Test
  void oneQualityAtLeastIsRated() {
    assertThatThrownBy(() -> ratings(Informant.PATIENT).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRatingOutOfItsBoundsIsNamed() {
    assertThatThrownBy(() -> ratings(Informant.PATIENT).hopeFelt(11).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("hopeFelt ");
  }

  @ParameterizedTest
  @EnumSource
  void aQualityIsFoundUnderItsAttribute(TherapeuticQuality quality) {
    assertThat(TherapeuticRatings.class.getAnnotation(KatType.class).order())
        .contains(quality.getAttribute());
    TherapeuticRatings all =
        ratings(Informant.PATIENT)
            .trust(1)
            .embracingCare(2)
            .safety(3)
            .attunement(4)
            .engagement(5)
            .hopeThought(6)
            .hopeFelt(7)
            .connection(8)
            .progress(9)
            .presence(10)
            .build();
    assertThat(all.find(quality)).hasValue(EnumSet.range(TherapeuticQuality.TRUST, quality).size());
  }
}
