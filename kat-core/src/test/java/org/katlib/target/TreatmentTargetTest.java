package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;

class TreatmentTargetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  @ParameterizedTest
  @CsvSource({
    "0 8 30 3, -5",
    "30 3 0 8, -5",
    "0 3 30 8, 5",
    "0 8 7 2 30 8, 0",
    "0 8, ",
    "0 8 0 3, ",
    "0 8 0 2 30 3 30 9, -5"
  })
  void theChangeIsFromTheFirstDayToTheLast(String ratings, Integer change) {
    TreatmentTarget.Builder target = target();
    String[] parts = ratings.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      int day = Integer.parseInt(parts[i]);
      target.addSeverityRatings(rating(day, Informant.PATIENT, Integer.parseInt(parts[i + 1])));
    }
    assertThat(target.build().findSeverityChange(Informant.PATIENT))
        .isEqualTo(change == null ? OptionalInt.empty() : OptionalInt.of(change));
  }

  @Test
  void theTwoViewsAreNotMixed() {
    TreatmentTarget target =
        target()
            .addSeverityRatings(
                rating(0, Informant.CLINICIAN, 9),
                rating(1, Informant.PATIENT, 8),
                rating(5, Informant.PATIENT, 6),
                rating(9, Informant.CLINICIAN, 2))
            .build();
    assertThat(target.findSeverityChange(Informant.PATIENT)).hasValue(-2);
    assertThat(target.findSeverityChange(Informant.CLINICIAN)).hasValue(-7);
    assertThat(target.findSeverityChange(Informant.CAREGIVER)).isEmpty();
  }

  @Test
  void aSymptomOfNoListedKindSaysWhatItIs() {
    TreatmentTarget.Builder other = target().domain(SymptomDomain.OTHER);
    assertThatThrownBy(other::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("description");
    assertThat(other.description("the ringing").build().getDescription()).hasValue("the ringing");
  }

  @Property(tries = 100)
  void theOrderOfTheListDoesNotMatter(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 10) Integer> severities,
      @ForAll long seed) {
    List<SeverityRating> ratings = new ArrayList<>();
    for (int i = 0; i < severities.size(); i++) {
      ratings.add(rating(i, Informant.PATIENT, severities.get(i)));
    }
    Collections.shuffle(ratings, new Random(seed));
    assertThat(target().severityRatings(ratings).build().findSeverityChange(Informant.PATIENT))
        .hasValue(severities.get(severities.size() - 1) - severities.get(0));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
  void severityHasElevenPoints(int severity, boolean possible) {
    if (possible) {
      assertThat(rating(0, Informant.PATIENT, severity).getSeverity()).isEqualTo(severity);
    } else {
      assertThatThrownBy(() -> rating(0, Informant.PATIENT, severity))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("severity");
    }
  }

  private static TreatmentTarget.Builder target() {
    return TreatmentTarget.builder()
        .id(TargetId.of("target"))
        .domain(SymptomDomain.ISOLATION)
        .identifiedOn(DAY);
  }

  private static SeverityRating rating(int day, Informant informant, int severity) {
    return SeverityRating.builder()
        .ratedOn(DAY.plusDays(day))
        .informant(informant)
        .severity(severity)
        .build();
  }
}
