package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;

class CumulativeExposureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void exposuresAreEqualByDrugMassAndDays() {
    CumulativeExposure exposure = given(Substance.KETAMINE, Route.ORAL, "35", DAY);
    assertThat(exposure)
        .isEqualTo(given(Substance.KETAMINE, Route.ORAL, "35", DAY))
        .hasSameHashCodeAs(given(Substance.KETAMINE, Route.ORAL, "35", DAY))
        .isNotEqualTo(given(Substance.ESKETAMINE, Route.ORAL, "35", DAY))
        .isNotEqualTo(given(Substance.KETAMINE, Route.NASAL, "35", DAY))
        .isNotEqualTo(given(Substance.KETAMINE, Route.ORAL, "36", DAY))
        .isNotEqualTo(given(Substance.KETAMINE, Route.ORAL, "35", DAY.plusDays(1)))
        .isNotEqualTo(null)
        .hasToString(
            "CumulativeExposure{substance=KETAMINE, massByRoute={ORAL=35 mg}, sessions=1}");
  }

  private static CumulativeExposure given(
      Substance substance, Route route, String milligrams, LocalDate day) {
    return CumulativeExposure.builder(substance)
        .add(route, Mass.ofMilligrams(milligrams), day)
        .build();
  }

  @Test
  void eachRouteIsAddedUpByItself() {
    CumulativeExposure exposure =
        CumulativeExposure.builder(Substance.KETAMINE)
            .add(Route.INTRAVENOUS, Mass.ofMilligrams("35"), DAY.plusDays(3))
            .add(Route.INTRAVENOUS, Mass.ofMilligrams("35.5"), DAY)
            .add(Route.SUBLINGUAL, Mass.ofMilligrams("100"), DAY)
            .build();

    assertThat(exposure.getSubstance()).isEqualTo(Substance.KETAMINE);
    assertThat(exposure.getMassByRoute())
        .containsOnlyKeys(Route.INTRAVENOUS, Route.SUBLINGUAL)
        .containsEntry(Route.INTRAVENOUS, Mass.ofMilligrams("70.5"));
    assertThat(exposure.getMass(Route.SUBLINGUAL)).isEqualTo(Mass.ofMilligrams("100"));
    assertThat(exposure.getMass(Route.ORAL)).isEqualTo(Mass.ofMilligrams("0"));
    assertThat(exposure.getSessions()).isEqualTo(2);
    assertThat(exposure.getFirstDay()).hasValue(DAY);
    assertThat(exposure.getLastDay()).hasValue(DAY.plusDays(3));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "6, 1", "7, 2", "13, 2", "14, 3"})
  void aWeekThatBeganCounts(int daysLater, long weeks) {
    assertThat(
            CumulativeExposure.builder(Substance.KETAMINE)
                .add(Route.ORAL, Mass.ofMilligrams("1"), DAY)
                .add(Route.ORAL, Mass.ofMilligrams("1"), DAY.plusDays(daysLater))
                .build()
                .getWeeks())
        .isEqualTo(weeks);
  }

  @Test
  void nothingGivenIsNothing() {
    CumulativeExposure nothing = CumulativeExposure.builder(Substance.ESKETAMINE).build();
    assertThat(nothing.getMassByRoute()).isEmpty();
    assertThat(nothing.getSessions()).isZero();
    assertThat(nothing.getWeeks()).isZero();
    assertThat(nothing.getFirstDay()).isEmpty();
    assertThat(nothing.getLastDay()).isEmpty();
  }

  @Test
  void whatWasBuiltStaysWhenMoreIsAdded() {
    CumulativeExposure.Builder builder = CumulativeExposure.builder(Substance.KETAMINE);
    CumulativeExposure before = builder.build();
    builder.add(Route.ORAL, Mass.ofMilligrams("1"), DAY);
    assertThat(before.getSessions()).isZero();
    assertThat(before.getMassByRoute()).isEmpty();
  }
}
