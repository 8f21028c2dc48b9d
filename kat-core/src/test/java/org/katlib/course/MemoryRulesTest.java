package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.later;
import static org.katlib.validation.MemoryExamples.charge;
import static org.katlib.validation.MemoryExamples.memory;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.evidence.Jurisdiction;
import org.katlib.measure.RatingMoment;
import org.katlib.process.SessionFocus;
import org.katlib.session.SessionStatus;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.MemoryId;

/** The bounds of {@link MemoryRules}: just inside, on, and just outside. */
class MemoryRulesTest {
  private static final ChargeRating BEFORE = charge(at("09:44"), RatingMoment.BEFORE_DOSING, 4);

  @ParameterizedTest
  @CsvSource({"4, false", "6, false", "7, true", "8, true", "0, false"})
  void aRiseOfThreeTenthsAfterTheDoseIsToldOf(int charge, boolean reported) {
    TreatmentCourse course = rated(BEFORE, after(charge));
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(reports(course, "KAT-MEMORY-001", jurisdiction)).isEqualTo(reported);
    }
    assertThat(paths(course, "KAT-MEMORY-001"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/1") : List.of());
    assertThat(paths(rated(after(charge), BEFORE), "KAT-MEMORY-001"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/0") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"69, false", "70, true"})
  void aRiseIsATenthOfWhicheverScale(int charge, boolean reported) {
    TreatmentCourse course = rated(hundred(at("09:44"), 40), hundred(at("12:15"), charge));
    assertThat(reports(course, "KAT-MEMORY-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"5, 2, false", "6, 2, true", "6, 2.5, false", "7, 2.5, true", "4, 0, false"})
  void aClinicMayLookAtAnotherRise(int charge, String rise, boolean reported) {
    assertThat(reports(rated(BEFORE, after(charge)), "KAT-MEMORY-001", "riseTenths", rise))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "09:59, BEFORE_DOSING, false",
    "10:45, UNDER_INFLUENCE, false",
    "12:15, UNDER_INFLUENCE, false",
    "11:29, AFTER_RECOVERY, false",
    "11:30, AFTER_RECOVERY, true"
  })
  void aRiseIsToldOfBetweenSoberRatingsAlone(String time, RatingMoment moment, boolean reported) {
    TreatmentCourse course = rated(BEFORE, charge(at(time), moment, 9));
    assertThat(reports(course, "KAT-MEMORY-001")).isEqualTo(reported);
  }

  @Test
  void theLastSoberRatingBeforeTheDoseCounts() {
    ChargeRating first = charge(at("10:00").minusDays(4), RatingMoment.BASELINE, 1);
    assertThat(reports(rated(BEFORE, first, after(6)), "KAT-MEMORY-001")).isFalse();
    ChargeRating acting = charge(at("09:50"), RatingMoment.UNDER_INFLUENCE, 1);
    assertThat(reports(rated(acting, BEFORE, after(6)), "KAT-MEMORY-001")).isFalse();
    ChargeRating other = hundred(at("09:50"), 10);
    assertThat(reports(rated(BEFORE, other, after(6)), "KAT-MEMORY-001")).isFalse();
    assertThat(paths(rated(first, other, after(6)), "KAT-MEMORY-001")).hasSize(1);
    assertThat(reports(rated(other, after(9)), "KAT-MEMORY-001")).isFalse();
    assertThat(reports(rated(after(9)), "KAT-MEMORY-001")).isFalse();
  }

  @Test
  void aRatingBelongsToTheDoseThatItFollowed() {
    ChargeRating between = charge(at("09:50").plusDays(7), RatingMoment.BEFORE_DOSING, 7);
    ChargeRating last = charge(at("14:00").plusDays(7), RatingMoment.AFTER_RECOVERY, 9);
    ChargeRating low = charge(at("09:50").plusDays(7), RatingMoment.BEFORE_DOSING, 3);
    ChargeRating high = charge(at("14:00").plusDays(7), RatingMoment.AFTER_RECOVERY, 6);
    assertThat(paths(later(rated(BEFORE, low, high), 7), "KAT-MEMORY-001"))
        .containsExactly("/memories/0/chargeRatings/2");
    assertThat(reports(rated(BEFORE, low, high), "KAT-MEMORY-001")).isFalse();
    assertThat(paths(rated(BEFORE, between, last), "KAT-MEMORY-001"))
        .containsExactly("/memories/0/chargeRatings/1", "/memories/0/chargeRatings/2");
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true"})
  void aSlowRiseOverSeveralDosesIsToldOf(int charge, boolean reported) {
    ChargeRating between = charge(at("09:50").plusDays(7), RatingMoment.BEFORE_DOSING, 6);
    ChargeRating last = charge(at("14:00").plusDays(7), RatingMoment.AFTER_RECOVERY, charge);
    assertThat(paths(later(rated(BEFORE, between, last), 7), "KAT-MEMORY-001"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/2") : List.of());
    assertThat(reports(later(rated(between, last), 7), "KAT-MEMORY-001")).isFalse();
    assertThat(reports(later(rated(hundred(at("09:44"), 10), between, last), 7), "KAT-MEMORY-001"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "CANCELLED, false", "PLANNED, false"})
  void onlyADoseThatWasGivenIsFollowed(SessionStatus status, boolean reported) {
    TreatmentCourse course = dosing(rated(BEFORE, after(9)), session -> session.status(status));
    assertThat(reports(course, "KAT-MEMORY-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "BASELINE, INTEGRATION, true",
    "UNDER_INFLUENCE, INTEGRATION, false",
    "BASELINE, UNDER_INFLUENCE, false"
  })
  void soberRatingsAreOnOneScale(RatingMoment one, RatingMoment other, boolean reported) {
    ChargeRating tenth = charge(at("09:44"), one, 8);
    ChargeRating hundredth = hundred(at("14:00"), 50).toBuilder().moment(other).build();
    assertThat(reports(rated(tenth, hundredth), "KAT-MEMORY-002")).isEqualTo(reported);
    assertThat(reports(rated(hundredth, tenth), "KAT-MEMORY-002")).isEqualTo(reported);
    assertThat(reports(rated(tenth), "KAT-MEMORY-002")).isFalse();
    assertThat(reports(rated(hundredth), "KAT-MEMORY-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "09:59, BEFORE_DOSING, false",
    "09:59, UNDER_INFLUENCE, true",
    "10:00, BEFORE_DOSING, true",
    "12:15, AFTER_RECOVERY, true"
  })
  void aMemoryInTheFocusIsRatedSoberBeforeTheDose(
      String time, RatingMoment moment, boolean reported) {
    assertThat(reports(rated(charge(at(time), moment, 5)), "KAT-MEMORY-003")).isEqualTo(reported);
    assertThat(
            reports(
                rated(hundred(at(time), 50).toBuilder().moment(moment).build()), "KAT-MEMORY-003"))
        .isEqualTo(reported);
  }

  @Test
  void onlyAMemoryInTheFocusOfADoseThatWasGivenIsAskedFor() {
    TreatmentCourse course = rated();
    assertThat(reports(course, "KAT-MEMORY-003")).isTrue();
    assertThat(
            reports(
                dosing(course, session -> session.focus(SessionFocus.builder().build())),
                "KAT-MEMORY-003"))
        .isFalse();
    assertThat(
            reports(dosing(course, session -> session.focus(Optional.empty())), "KAT-MEMORY-003"))
        .isFalse();
    assertThat(
            reports(
                dosing(course, session -> session.status(SessionStatus.PLANNED)), "KAT-MEMORY-003"))
        .isFalse();
    assertThat(
            reports(
                course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-MEMORY-003"))
        .isFalse();
    TreatmentCourse other =
        infusion().toBuilder()
            .addMemories(
                course.getMemories().get(0).toBuilder().id(MemoryId.of("elsewhere")).build())
            .build();
    assertThat(reports(other, "KAT-MEMORY-003")).isFalse();
  }

  private static TreatmentCourse rated(ChargeRating... ratings) {
    return memory(infusion(), memory -> memory.chargeRatings(List.of(ratings)));
  }

  private static ChargeRating after(int charge) {
    return charge(at("12:15"), RatingMoment.AFTER_RECOVERY, charge);
  }

  private static ChargeRating hundred(OffsetDateTime time, int charge) {
    return ChargeRating.builder()
        .ratedAt(time)
        .moment(RatingMoment.FOLLOW_UP)
        .scale(ChargeScale.ZERO_TO_HUNDRED)
        .charge(charge)
        .build();
  }
}
