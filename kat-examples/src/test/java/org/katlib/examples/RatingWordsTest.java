package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.TherapeuticRatings;

class RatingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5 | Alike or one apart, the patient first: trust 5",
        "5 | 6 | Alike or one apart, the patient first: trust 5 and 6",
        "6 | 5 | Alike or one apart, the patient first: trust 6 and 5",
        "5 | 7 | They see it differently: trust patient 5 and therapist 7",
        "7 | 5 | They see it differently: trust patient 7 and therapist 5"
      })
  void aGapIsToldFromTwoPointsOn(int patient, int therapist, String words) {
    List<String> lines = new ArrayList<>();
    RatingWords.add(
        List.of(trust(Informant.CLINICIAN, therapist), trust(Informant.PATIENT, patient)), lines);

    assertThat(lines)
        .containsExactly(
            "Rated by the patient and the therapist from 0 to 10, before the treatment:", words);
  }

  @Test
  void whatOneRatesAloneStandsApart() {
    List<String> lines = new ArrayList<>();
    RatingWords.add(
        List.of(
            trust(Informant.PATIENT, 5).toBuilder().hopeFelt(1).build(),
            trust(Informant.CLINICIAN, 5)),
        lines);

    assertThat(lines).endsWith("By the patient alone: hope felt 1");
  }

  private static TherapeuticRatings trust(Informant informant, int points) {
    return TherapeuticRatings.builder()
        .ratedAt(EverythingCourse.at("03-05T10:00"))
        .moment(RatingMoment.BASELINE)
        .informant(informant)
        .trust(points)
        .build();
  }
}
