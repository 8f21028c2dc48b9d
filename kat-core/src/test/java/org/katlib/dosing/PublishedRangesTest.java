package org.katlib.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.evidence.Jurisdiction;
import org.katlib.evidence.Sources;

/** What sources publish is told with its source, and never more than they say. */
class PublishedRangesTest {
  private static PublishedRange range(String id) {
    return PublishedRanges.find(PublishedRangeId.of(id)).orElseThrow();
  }

  static Stream<Citation> citations() {
    return Stream.of(
            PublishedRanges.all().stream().map(PublishedRange::getCitations),
            EffectWindows.all().stream().map(EffectWindow::getCitations),
            BioavailabilityTable.all().stream().map(Bioavailability::getCitations),
            ProductCatalogue.all().stream().map(Product::getCitations))
        .flatMap(citations -> citations)
        .flatMap(List::stream);
  }

  @Test
  void everyCitationNamesADocumentThatWasRead() {
    assertThat(citations())
        .hasSizeGreaterThan(100)
        .allMatch(citation -> Sources.find(citation.getSource()).isPresent())
        .noneMatch(citation -> citation.getConfidence() == Confidence.UNCONFIRMED);
  }

  @Test
  void everyRowHasItsOwnId() {
    assertThat(PublishedRanges.all()).extracting(PublishedRange::getId).doesNotHaveDuplicates();
    assertThat(EffectWindows.all()).extracting(EffectWindow::getId).doesNotHaveDuplicates();
    assertThat(ProductCatalogue.all()).extracting(Product::getId).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "iv-start, WeightBasedDose, 0.5, 0.5",
    "iv-range, WeightBasedDose, 0.5, 1.0",
    "iv-anaesthetic, WeightBasedDose, 1, 4.5",
    "im-start, WeightBasedDose, 0.1, 0.1",
    "im-highest-volunteers, FixedDose, 60, 60",
    "sc-range, WeightBasedDose, 0.5, 0.9",
    "sl-range, FixedDose, 100, 400",
    "oral-reported, WeightBasedDose, 0.25, 7.0",
    "oral-er-range, FixedDose, 30, 180",
    "nasal-not-tolerated, FixedDose, 100, 100",
    "esk-us-highest, FixedDose, 84, 84",
    "rectal-anaesthetic, WeightBasedDose, 8, 10.6"
  })
  void aRowSaysWhatItsSourcePrints(String id, String kind, String low, String high) {
    PublishedRange range = range(id);
    boolean weighed = kind.equals("WeightBasedDose");
    assertThat(range.getLow()).isEqualTo(dose(weighed, low));
    assertThat(range.getHigh()).hasValue(dose(weighed, high));
  }

  private static Dose dose(boolean weighed, String number) {
    return weighed
        ? WeightBasedDose.ofMilligramsPerKilogram(number)
        : FixedDose.ofMilligrams(number);
  }

  @Test
  void aRangeMayHaveNoUpperEnd() {
    assertThat(range("sl-band-4").getHigh()).isEmpty();
  }

  /** Where the US and the EU text part, both are there. */
  @ParameterizedTest
  @CsvSource({"64, US, 56", "65, US, 56", "64, EU, 56", "65, EU, 28"})
  void theFirstDoseOfEsketamineIsThatOfAgeAndJurisdiction(
      int age, Jurisdiction jurisdiction, String milligrams) {
    assertThat(
            PublishedRanges.find(Substance.ESKETAMINE, Route.NASAL, PublishedRangeKind.START)
                .stream()
                .filter(range -> range.getJurisdiction().filter(jurisdiction::equals).isPresent())
                .filter(
                    range ->
                        range
                            .getIndication()
                            .filter(Indication.TREATMENT_RESISTANT_DEPRESSION::equals)
                            .isPresent())
                .filter(range -> range.isForAge(age))
                .map(PublishedRange::getLow))
        .containsExactly(FixedDose.ofMilligrams(milligrams));
  }

  /** Racemic ketamine has no approved psychiatric dose. */
  @Test
  void onlyAnaesthesiaHasALabelDoseOfTheRacemate() {
    assertThat(PublishedRanges.all())
        .filteredOn(range -> range.getSubstance() == Substance.KETAMINE)
        .filteredOn(
            range ->
                range.getCitations().stream()
                    .anyMatch(citation -> citation.getGrade() == EvidenceGrade.LABEL))
        .isNotEmpty()
        .allMatch(range -> range.getIndication().orElseThrow() == Indication.ANAESTHESIA);
  }

  @Test
  void noPsychiatricDoseIsPublishedForTheRectum() {
    assertThat(PublishedRanges.find(Substance.KETAMINE, Route.RECTAL))
        .extracting(range -> range.getIndication().orElseThrow())
        .containsExactly(Indication.ANAESTHESIA, Indication.ANALGESIA);
  }

  @Test
  void everyDoseIsOfAFormThatGoesItsWay() {
    assertThat(PublishedRanges.all())
        .allMatch(
            range -> range.getForm().filter(form -> !form.isGivenBy(range.getRoute())).isEmpty());
  }

  @Test
  void boundsAreOfOneKindAndInOrder() {
    PublishedRange range = range("iv-range");
    assertThatThrownBy(
            () -> range.toBuilder().high(WeightBasedDose.ofMilligramsPerKilogram("0.49")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("low is not above high");
    assertThatThrownBy(() -> range.toBuilder().high(FixedDose.ofMilligrams("100")).build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> range.toBuilder().low(DeviceDose.of(2)).high(DeviceDose.of(1)).build())
        .isInstanceOf(IllegalStateException.class);
    assertThat(range.toBuilder().low(DeviceDose.of(1)).high(DeviceDose.of(1)).build().getHigh())
        .isPresent();
  }

  @Test
  void agesAreInOrder() {
    assertThatThrownBy(() -> range("iv-range").toBuilder().ageFrom(65).ageTo(64).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ageTo");
    assertThatThrownBy(() -> range("iv-range").toBuilder().ageFrom(-1).build())
        .isInstanceOf(IllegalStateException.class);
  }
}
