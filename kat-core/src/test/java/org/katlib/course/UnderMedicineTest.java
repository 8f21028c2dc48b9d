package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.session.SessionStatus;

/** When the medicine acts in a course; its one dose begins at 10:00, and at 11:30 it is over. */
class UnderMedicineTest {
  private static final TreatmentCourse COURSE = infusion();

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "11:29, true", "11:30, false"})
  void itActsFromTheDoseUntilThePatientMayLeave(String time, boolean acting) {
    assertThat(UnderMedicine.isActing(COURSE, at(time))).isEqualTo(acting);
    OffsetDateTime elsewhere = at(time).withOffsetSameInstant(ZoneOffset.ofHours(14));
    assertThat(UnderMedicine.isActing(COURSE, elsewhere)).isEqualTo(acting);
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_DOSING, 09:44, true",
    "BEFORE_DOSING, 10:01, false",
    "AFTER_RECOVERY, 11:29, false",
    "AFTER_RECOVERY, 11:30, true",
    "UNDER_INFLUENCE, 10:01, false",
    "UNDER_INFLUENCE, 12:00, false"
  })
  void aRatingIsSoberWhereItSaysSoAndTheSessionsAgree(
      RatingMoment moment, String time, boolean sober) {
    assertThat(UnderMedicine.isSober(COURSE, moment, at(time))).isEqualTo(sober);
  }

  @ParameterizedTest
  @CsvSource({"0, 10:00, false", "0, 10:01, true", "0, 23:59, true", "1, 00:00, false"})
  void aSessionWithoutAnEndIsOverByTheEndOfItsDay(int days, String time, boolean acting) {
    TreatmentCourse course =
        dosing(COURSE, it -> it.dischargeAssessments(List.of()).end(Optional.empty()));
    assertThat(UnderMedicine.isActing(course, at(time).plusDays(days))).isEqualTo(acting);
  }

  @ParameterizedTest
  @CsvSource({"00:59, true", "01:00, false"})
  void aSessionThatEndedTheNextDayActsUntilThen(String time, boolean acting) {
    TreatmentCourse course =
        dosing(COURSE, it -> it.dischargeAssessments(List.of()).end(at("01:00").plusDays(1)));
    assertThat(UnderMedicine.isActing(course, at(time).plusDays(1))).isEqualTo(acting);
  }

  @Test
  void aSessionThatWasNotHeldDoesNotCount() {
    TreatmentCourse course = dosing(COURSE, it -> it.status(SessionStatus.CANCELLED));
    assertThat(UnderMedicine.isActing(course, at("10:30"))).isFalse();
  }
}
