package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.evidence.Jurisdiction;
import org.katlib.evidence.Sources;
import org.katlib.rule.ClinicPolicy;
import org.katlib.validation.KatValidator;

class RegimensTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final ClinicDays EVERY_DAY = ClinicDays.of(ZoneOffset.UTC, LocalTime.of(10, 0));

  static Stream<Regimen> regimens() {
    return Regimens.all().stream();
  }

  static Stream<String> ladders() {
    return PublishedLadders.keys().stream();
  }

  private static DosingSchedule order(Regimen regimen) {
    return regimen.order(ScheduleId.of("order"), DAY);
  }

  @Test
  void thirteenRegimensArePublished() {
    assertThat(Regimens.all()).hasSize(13);
    assertThat(Regimens.find("unheard-of")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void anOrderByARegimenHasNothingToReport(Regimen regimen) {
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(
              KatValidator.with(ClinicPolicy.published(jurisdiction))
                  .validate(order(regimen))
                  .getFindings())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void aRegimenCitesSourcesThatTheTableHolds(Regimen regimen) {
    assertThat(regimen.phases()).isNotEmpty();
    assertThat(regimen.citations())
        .isNotEmpty()
        .extracting(Citation::getSource)
        .contains(regimen.basedOn())
        .allMatch(source -> Sources.find(source).isPresent());
    assertThat(regimen.citations())
        .extracting(Citation::getConfidence)
        .doesNotContain(Confidence.UNCONFIRMED);
    assertThat(order(regimen).getBasedOn()).contains(regimen.basedOn());
    regimen.phases().stream()
        .flatMap(phase -> phase.getReviews().stream())
        .map(ReviewPoint::getBasedOn)
        .map(Optional::orElseThrow)
        .forEach(source -> assertThat(Sources.find(source)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void onlyEsketamineHasRegimensFromApprovedTexts(Regimen regimen) {
    boolean approved =
        regimen.citations().stream()
            .anyMatch(citation -> citation.getGrade() == EvidenceGrade.LABEL);
    assertThat(approved).isEqualTo(regimen.substance() == Substance.ESKETAMINE);
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void aLadderRisesAndCitesASource(String key) {
    TitrationRule ladder = PublishedLadders.find(key).orElseThrow();
    assertThat(ladder.getSteps()).hasSizeGreaterThan(1);
    assertThat(Sources.find(ladder.getBasedOn().orElseThrow())).isPresent();
    for (int i = 1; i < ladder.getSteps().size(); i++) {
      assertThat(
              PhaseDoses.isMore(
                  ladder.getSteps().get(i).getDose(), ladder.getSteps().get(i - 1).getDose()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void theDoseOfAPhaseStandsOnItsLadder(Regimen regimen) {
    for (DosingPhase phase : regimen.phases()) {
      phase
          .getTitration()
          .ifPresent(ladder -> assertThat(ladder.findStep(phase.getDose())).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "esketamine-trd-us, 2, US",
    "esketamine-trd-eu, 2, EU",
    "esketamine-trd-eu-from-65, 1, EU",
    "esketamine-mdsi, 3,"
  })
  void theFirstDoseOfEsketamineIsWhatTheTextSays(
      String key, int devices, Jurisdiction jurisdiction) {
    Regimen regimen = Regimens.find(key).orElseThrow();
    assertThat(regimen.phases().get(0).getDose()).isEqualTo(DeviceDose.of(devices));
    assertThat(regimen.jurisdiction()).isEqualTo(Optional.ofNullable(jurisdiction));
  }

  @ParameterizedTest
  @CsvSource({
    "iv-three-a-week, 10, 2026-02-16",
    "iv-two-a-week, 6, 2026-01-29",
    "iv-until-remission, 12, 2026-02-06",
    "esketamine-mdsi, 8, 2026-02-05",
    "sc-kads, 8, 2026-02-05",
    "im-loo16, 5, 2026-02-09",
    "oral-twice-a-week, 12, 2026-02-19",
    "oral-extended-release, 29, 2026-04-09",
    "nasal-single-dose, 1, 2026-01-12"
  })
  void aRegimenTakesAsLongAsItsSourceSays(String key, int sessions, LocalDate last) {
    List<CalendarEntry> entries =
        DosingCalendar.of(order(Regimens.find(key).orElseThrow()), DAY, EVERY_DAY).getEntries();
    assertThat(entries).hasSize(sessions);
    assertThat(entries.get(sessions - 1).date()).isEqualTo(last);
  }

  @Test
  void theTabletTrialIsDailyForFiveDaysAndLookedAtOnDayEight() {
    DosingCalendar calendar =
        DosingCalendar.of(
            order(Regimens.find("oral-extended-release").orElseThrow()), DAY, EVERY_DAY);
    assertThat(calendar.getEntries().subList(0, 6))
        .extracting(entry -> entry.date().toEpochDay() - DAY.toEpochDay())
        .containsExactly(0L, 1L, 2L, 3L, 4L, 7L);
    assertThat(calendar.getReviews())
        .extracting(CalendarReview::date)
        .containsExactly(DAY.plusDays(7));
  }

  @ParameterizedTest
  @EnumSource
  void everyIndicationIsUsed(RegimenIndication indication) {
    assertThat(regimens())
        .anyMatch(regimen -> regimen.indication().equals(Optional.of(indication)));
  }
}
