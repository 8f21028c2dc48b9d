package org.katlib.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.evidence.Jurisdiction;

class EffectWindowsTest {
  @Test
  void thePressureAfterEsketamineIsToldAsBothTextsHaveIt() {
    assertThat(
            EffectWindows.find(
                Substance.ESKETAMINE, Route.NASAL, Effect.BLOOD_PRESSURE, EffectMilestone.DURATION))
        .extracting(
            window -> window.getJurisdiction().orElseThrow(),
            EffectWindow::getShortest,
            window -> window.getLongest().orElseThrow())
        .containsExactly(
            tuple(Jurisdiction.US, Duration.ofHours(4), Duration.ofHours(4)),
            tuple(Jurisdiction.EU, Duration.ofHours(1), Duration.ofHours(2)));
  }

  @Test
  void thePeakInTheMuscleIsToldAsBothSourcesHaveIt() {
    assertThat(
            EffectWindows.find(
                Substance.KETAMINE, Route.INTRAMUSCULAR, Effect.EXPERIENCE, EffectMilestone.PEAK))
        .extracting(EffectWindow::getShortest)
        .containsExactlyInAnyOrder(Duration.ofMinutes(5), Duration.ofMinutes(20));
  }

  @Test
  void esketamineIsObservedFromTheLastDevice() {
    assertThat(
            EffectWindows.find(
                Substance.ESKETAMINE, Route.NASAL, Effect.EXPERIENCE, EffectMilestone.OBSERVATION))
        .singleElement()
        .satisfies(
            window -> {
              assertThat(window.getCountedFrom()).hasValue(DoseMoment.END);
              assertThat(window.getShortest()).isEqualTo(Duration.ofHours(2));
              assertThat(window.getLongest()).isEmpty();
            });
  }

  @Test
  void boundsAreInOrder() {
    EffectWindow window = EffectWindows.all().get(0);
    assertThatThrownBy(() -> window.toBuilder().longest(Duration.ofSeconds(29)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shortest");
    assertThatThrownBy(() -> window.toBuilder().shortest(Duration.ofSeconds(-1)).build())
        .isInstanceOf(IllegalStateException.class);
  }

  /** The table of ranges that the estimates give together. */
  @ParameterizedTest
  @CsvSource({
    "KETAMINE, INTRAVENOUS, 1, 1",
    "KETAMINE, INTRAMUSCULAR, 0.93, 0.93",
    "KETAMINE, NASAL, 0.11, 0.50",
    "ESKETAMINE, NASAL, 0.48, 0.48",
    "KETAMINE, SUBLINGUAL, 0.15, 0.49",
    "KETAMINE, ORAL, 0.14, 0.32",
    "KETAMINE, RECTAL, 0.25, 0.30"
  })
  void estimatesOfBioavailabilitySpanTheirRange(
      Substance substance, Route route, BigDecimal low, BigDecimal high) {
    assertThat(BioavailabilityTable.find(substance, route))
        .extracting(Bioavailability::getLow)
        .isNotEmpty()
        .allMatch(bound -> bound.compareTo(low) >= 0)
        .anyMatch(bound -> bound.compareTo(low) == 0);
    assertThat(BioavailabilityTable.find(substance, route))
        .extracting(Bioavailability::getHigh)
        .allMatch(bound -> bound.compareTo(high) <= 0)
        .anyMatch(bound -> bound.compareTo(high) == 0);
  }

  @Test
  void noNumberStandsForWhatWasNotFound() {
    assertThat(BioavailabilityTable.find(Substance.KETAMINE, Route.SUBCUTANEOUS)).isEmpty();
    assertThat(BioavailabilityTable.find(Substance.ESKETAMINE, Route.ORAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "0.5, 0.49", "0.5, 1.01", "-0.1, 0.5"})
  void bioavailabilityIsAPartOfTheDose(BigDecimal low, BigDecimal high) {
    Bioavailability estimate = BioavailabilityTable.all().get(0);
    assertThatThrownBy(() -> estimate.toBuilder().low(low).high(high).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("at most 1");
  }
}
