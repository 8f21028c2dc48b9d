package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.measure.PublishedForms.form;
import static org.katlib.measure.PublishedForms.item;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Sources;

/** What holds of every published instrument. */
class InstrumentCatalogueTest {
  static Stream<Instrument> forms() {
    return InstrumentCatalogue.all().stream();
  }

  private static String name(Instrument form) {
    return form.getId().getText() + "/" + form.getVersion();
  }

  /** The citations of what decides: each part has its own. */
  private static Stream<List<Citation>> decisive(Instrument form) {
    return Stream.of(
            form.getScales().stream()
                .flatMap(scale -> scale.getBands().stream())
                .map(ScoreBand::getCitations),
            form.getScales().stream()
                .flatMap(scale -> scale.getProration().stream())
                .map(Proration::getCitations),
            form.getCutOffs().stream().map(CutOff::getCitations),
            form.getChangeRules().stream().map(ChangeRule::getCitations),
            form.getAlertItems().stream().map(AlertItem::getCitations))
        .flatMap(citations -> citations);
  }

  @Test
  void anInstrumentIsFoundByItsIdAndAFormByItsVersion() {
    InstrumentId screener = InstrumentId.of("c-ssrs-screener");
    assertThat(InstrumentCatalogue.find(screener))
        .extracting(Instrument::getVersion)
        .containsExactly("recent", "since-last-contact");
    assertThat(InstrumentCatalogue.find(screener, "recent"))
        .hasValueSatisfying(form -> assertThat(form.getId()).isEqualTo(screener));
    assertThat(InstrumentCatalogue.find(screener, "standard")).isEmpty();
    assertThat(InstrumentCatalogue.find(InstrumentId.of("none"))).isEmpty();
    assertThat(InstrumentCatalogue.findName(InstrumentId.of("phq-9")))
        .contains("Patient Health Questionnaire, nine items");
    assertThat(InstrumentCatalogue.findName(InstrumentId.of("none"))).isEmpty();
  }

  @Test
  void everyIdHasAFormAndNoFormIsThereTwice() {
    assertThat(InstrumentCatalogue.ids())
        .doesNotHaveDuplicates()
        .hasSize(48)
        .allMatch(id -> !InstrumentCatalogue.find(id).isEmpty());
    assertThat(forms().map(InstrumentCatalogueTest::name)).doesNotHaveDuplicates().hasSize(52);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theFormsOfAnInstrumentShareItsName(Instrument form) {
    assertThat(InstrumentCatalogue.findName(form.getId())).contains(form.getName());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatDecidesStandsOnASourceThatWasRead(Instrument form) {
    assertThat(decisive(form)).noneMatch(List::isEmpty);
    assertThat(Stream.concat(decisive(form), Stream.of(form.getCitations())).flatMap(List::stream))
        .allMatch(citation -> Sources.find(citation.getSource()).isPresent());
    assertThat(decisive(form).flatMap(List::stream))
        .noneMatch(citation -> citation.getConfidence() == Confidence.UNCONFIRMED);
  }

  @Test
  void whatWasNotConfirmedOfAFormIsMarked() {
    assertThat(forms())
        .filteredOn(
            form ->
                form.getCitations().stream()
                    .anyMatch(citation -> citation.getConfidence() == Confidence.UNCONFIRMED))
        .extracting(form -> form.getId().getText() + "/" + form.getVersion())
        .containsExactly("pis/lines-0-100");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormThatIsScoredSaysWhereItsKeyComesFrom(Instrument form) {
    assertThat(form.getItems().isEmpty() || !form.getCitations().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormSaysWhatItCannotTell(Instrument form) {
    assertThat(form.getCannotTell()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void wordingIsShippedOnlyWhereEveryoneMayShowIt(Instrument form) {
    boolean free =
        form.getRights() == RightsClass.FREE_TO_REPRODUCE
            && form.getItemTexts() == ItemTextPolicy.SHIPPED;
    if (!free) {
      assertThat(form.getItems()).allMatch(item -> item.getText().isEmpty());
      assertThat(form.getInstruction()).isEmpty();
      assertThat(form.getAnswerScales())
          .flatExtracting(AnswerScale::getOptions)
          .allMatch(option -> option.getLabel().isEmpty());
    }
    assertThat(form.getItemTexts() != ItemTextPolicy.SHIPPED || form.getCreditLine().isPresent())
        .isTrue();
  }

  @Test
  void theWordingOfFiveInstrumentsIsShipped() {
    assertThat(forms().filter(form -> form.getItemTexts() == ItemTextPolicy.SHIPPED))
        .extracting(form -> form.getId().getText())
        .containsExactly("phq-9", "phq-2", "gad-7", "pcl-5", "cgi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phq-9 | 6 | Feeling bad about yourself — or that you are a failure or have let yourself"
            + " or your family down",
        "phq-9 | 8 | Moving or speaking so slowly that other people could have noticed? Or the"
            + " opposite — being so fidgety or restless that you have been moving around a lot"
            + " more than usual",
        "phq-9 | 9 | Thoughts that you would be better off dead or of hurting yourself in some way",
        "phq-9 | 10 | If you checked off any problems, how difficult have these problems made it"
            + " for you to do your work, take care of things at home, or get along with other"
            + " people?",
        "phq-2 | 2 | Feeling down, depressed, or hopeless",
        "gad-7 | 1 | Feeling nervous, anxious or on edge",
        "gad-7 | 5 | Being so restless that it is hard to sit still",
        "gad-7 | 7 | Feeling afraid as if something awful might happen",
        "pcl-5 | 10 | Blaming yourself or someone else for the stressful experience or what"
            + " happened after it?",
        "pcl-5 | 17 | Being “superalert” or watchful or on guard?",
        "pcl-5 | 18 | Feeling jumpy or easily startled?"
      })
  void theWordingIsThatOfTheOwnersForm(String form, String item, String text) {
    assertThat(item(form, item).getText()).contains(text);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theAnswersInWordsAreTheAnswersOfTheScale(Instrument form) {
    for (AnswerScale answers : form.getAnswerScales()) {
      assertThat(answers.getOptions())
          .allMatch(
              option -> answers.isInRange(option.getValue()) && answers.isOnStep(option.getValue()))
          .isSortedAccordingTo((first, second) -> first.getValue().compareTo(second.getValue()));
    }
    if (!form.getItems().isEmpty()) {
      assertThat(form.getItems())
          .extracting(InstrumentItem::getAnswers)
          .containsAll(form.getAnswerScales().stream().map(AnswerScale::getId).toList());
    }
  }

  @Test
  void aCodeHasOneMeaningWhereverItStands() {
    Map<String, String> meanings = new HashMap<>();
    forms()
        .flatMap(PublishedForms::allCodes)
        .forEach(
            code -> {
              String meaning = code.getUse() + " " + code.getCoding().getDisplay().orElse("");
              String known = meanings.putIfAbsent(code.getCoding().getCode(), meaning);
              assertThat(Objects.requireNonNullElse(known, meaning)).isEqualTo(meaning);
            });
    assertThat(meanings).hasSizeGreaterThan(80);
  }

  @Test
  void aCodeStandsForOneItemOrTotalAlone() {
    Map<String, String> owners = new HashMap<>();
    forms()
        .filter(form -> !form.getId().equals(InstrumentId.of("phq-2")))
        .forEach(
            form ->
                Stream.concat(
                        form.getCodes().stream(),
                        form.getItems().stream()
                            .map(InstrumentItem::getCodes)
                            .flatMap(Collection::stream))
                    .forEach(
                        code ->
                            assertThat(
                                    owners.put(code.getCoding().getCode(), form.getId().getText()))
                                .isNull()));
    assertThat(owners).containsEntry("44260-8", "phq-9");
  }

  @Test
  void alertsAreRaisedWhereAnAnswerTellsOfSuicideOrHarm() {
    assertThat(forms().filter(form -> !form.getAlertItems().isEmpty()))
        .extracting(InstrumentCatalogueTest::name)
        .containsExactly(
            "phq-9/standard",
            "pcl-5/past-month",
            "c-ssrs-screener/recent",
            "c-ssrs-screener/since-last-contact",
            "madrs/standard",
            "qids-sr16/standard",
            "bdi-ii/score-only");
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9, 9, 1, REVIEW",
    "pcl-5, 16, 2, SOFT",
    "c-ssrs-screener/recent, 1, 1, REVIEW",
    "c-ssrs-screener/recent, 2, 1, REVIEW",
    "c-ssrs-screener/recent, 3, 1, REVIEW",
    "c-ssrs-screener/recent, 4, 1, URGENT",
    "c-ssrs-screener/recent, 5, 1, URGENT",
    "c-ssrs-screener/recent, 6, 1, REVIEW",
    "c-ssrs-screener/recent, 6b, 1, URGENT",
    "c-ssrs-screener/since-last-contact, 6, 1, URGENT",
    "madrs, 10, 1, REVIEW",
    "madrs, 10, 4, URGENT",
    "qids-sr16, 12, 1, REVIEW",
    "bdi-ii, 9, 1, REVIEW"
  })
  void anAlertHoldsFromItsAnswerOn(String form, String item, String atLeast, SignalStrength asks) {
    assertThat(form(form).getAlertItems())
        .filteredOn(alert -> alert.getItem().equals(ItemId.of(item)))
        .filteredOn(alert -> alert.getAtLeast().compareTo(PublishedForms.number(atLeast)) == 0)
        .singleElement()
        .returns(asks, AlertItem::getStrength);
  }

  @ParameterizedTest
  @CsvSource({
    "c-ssrs-screener/recent, 3, 2",
    "c-ssrs-screener/recent, 4, 2",
    "c-ssrs-screener/recent, 5, 2",
    "c-ssrs-screener/recent, 6b, 6",
    "c-ssrs-screener/since-last-contact, 5, 2"
  })
  void theScreenerAsksOnOnlyAfterAYes(String form, String item, String gate) {
    assertThat(item(form, item).getOnlyIf()).contains(ItemId.of(gate));
    assertThat(item(form, gate).getOnlyIf()).isEmpty();
  }
}
