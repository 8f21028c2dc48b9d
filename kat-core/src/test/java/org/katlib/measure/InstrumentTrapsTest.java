package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.measure.PublishedForms.allCodes;
import static org.katlib.measure.PublishedForms.answers;
import static org.katlib.measure.PublishedForms.codes;
import static org.katlib.measure.PublishedForms.form;
import static org.katlib.measure.PublishedForms.item;
import static org.katlib.measure.PublishedForms.items;
import static org.katlib.measure.PublishedForms.number;
import static org.katlib.measure.PublishedForms.scale;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.coding.CodeSystem;

/** Errors that are passed around about these instruments, and that none of the tables repeats. */
class InstrumentTrapsTest {
  private static List<String> itemCodes(String form, String item) {
    return codes(item(form, item).getCodes(), CodeUse.ITEM);
  }

  @Test
  void thePcl5IsNotThePclC() {
    assertThat(codes("pcl-5", CodeUse.PANEL)).containsExactly("101697-1");
    assertThat(codes("pcl-5", CodeUse.TOTAL)).containsExactly("101698-9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "70221-7",
        "75624-7",
        "71969-0",
        "44256-6",
        "68517-2",
        "82665-1",
        "107332-9",
        "1156248006",
        "191736004",
        "Z91.5",
        "F43.8"
      })
  void aCodeOfSomethingElseIsNowhere(String code) {
    assertThat(InstrumentCatalogue.all())
        .allSatisfy(
            form ->
                assertThat(allCodes(form))
                    .noneMatch(known -> known.getCoding().getCode().equals(code)));
  }

  @Test
  void everyCodeIsOfLoinc() {
    assertThat(InstrumentCatalogue.all().stream().flatMap(PublishedForms::allCodes))
        .hasSizeGreaterThan(80)
        .allMatch(code -> code.getCoding().getSystem().equals(CodeSystem.LOINC));
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9, 44249-1, 44261-6",
    "phq-2, 55757-9, 55758-7",
    "gad-7, 69737-5, 70274-6",
    "pcl-5, 101697-1, 101698-9",
    "audit-c, 72109-2, 75626-2",
    "dast-10, 82666-9, 82667-7"
  })
  void theCodeOfAPanelIsNotTheCodeOfItsTotal(String form, String panel, String total) {
    assertThat(codes(form, CodeUse.PANEL)).containsExactly(panel);
    assertThat(codes(form, CodeUse.TOTAL)).containsExactly(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"who-5", "madrs", "qids-sr16", "isi", "bdi-ii", "cgi", "suds/0-10", "ace-10"})
  void anInstrumentWithoutAKnownCodeHasNone(String form) {
    assertThat(allCodes(form(form))).isEmpty();
  }

  @Test
  void theItemsOfThePcl5HaveNoCodes() {
    assertThat(form("pcl-5").getItems()).allMatch(item -> item.getCodes().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 69725-0",
    "2, 68509-9",
    "3, 69733-4",
    "4, 69734-2",
    "5, 69735-9",
    "6, 69689-8",
    "7, 69736-7"
  })
  void theGad7AsksAboutIrritabilityBeforeFear(String item, String code) {
    assertThat(itemCodes("gad-7", item)).containsExactly(code);
    assertThat(item("gad-7", "6").getTopic()).contains("irritability");
    assertThat(item("gad-7", "7").getTopic()).contains("fear");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 44250-9",
    "2, 44255-8",
    "3, 44259-0",
    "4, 44254-1",
    "5, 44251-7",
    "6, 44258-2",
    "7, 44252-5",
    "8, 44253-3",
    "9, 44260-8",
    "10, 69722-7"
  })
  void theItemsOfThePhq9AreTheMembersOfItsPanel(String item, String code) {
    assertThat(itemCodes("phq-9", item)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "0, LA6572-7, Not difficult at all",
    "1, LA6573-5, Somewhat difficult",
    "2, LA6575-0, Very difficult",
    "3, LA6574-3, Extremely difficult"
  })
  void theAnswersToTheDifficultyQuestionAreNotInTheOrderOfTheirIds(
      int value, String code, String label) {
    AnswerOption option = answers("phq-9", "10").getOptions().get(value);
    assertThat(option.getValue()).isEqualByComparingTo(number(Integer.toString(value)));
    assertThat(option.getLabel()).contains(label);
    assertThat(codes(option.getCodes(), CodeUse.ANSWER)).containsExactly(code);
  }

  @Test
  void theDifficultyQuestionIsNeverSummed() {
    assertThat(form("phq-9").getScales())
        .flatExtracting(Scale::getGroups)
        .allMatch(group -> !group.getItems().contains(ItemId.of("10")));
  }

  @ParameterizedTest
  @CsvSource({"1, 68518-0", "2, 68519-8", "3, 68520-6"})
  void theAuditCBeginsWithTheFrequencyOfDrinking(String item, String code) {
    assertThat(itemCodes("audit-c", item)).containsExactly(code);
  }

  @Test
  void theCodesOfTheScreenerStandForItsRecentFormAlone() {
    assertThat(InstrumentCatalogue.all().stream().filter(this::hasScreenerCode))
        .containsExactly(form("c-ssrs-screener/recent"));
    assertThat(form("c-ssrs-screener/recent").getItems())
        .flatExtracting(item -> codes(item.getCodes(), CodeUse.ITEM))
        .containsExactly(
            "93246-7", "93247-5", "93248-3", "93249-1", "93250-9", "93267-3", "93269-9");
  }

  private boolean hasScreenerCode(Instrument form) {
    return allCodes(form)
        .filter(code -> code.getUse() == CodeUse.ITEM)
        .anyMatch(code -> code.getCoding().getCode().startsWith("932"));
  }

  @Test
  void theQidsSumsNineDomainsAndNotSixteenItems() {
    Scale total = scale("qids-sr16", "total");
    assertThat(total.getAlgorithm()).isEqualTo(ScoringAlgorithm.DOMAIN_MAX_SUM);
    assertThat(total.getGroups())
        .extracting(PublishedForms::items)
        .containsExactly("1 2 3 4", "5", "6 7 8 9", "10", "11", "12", "13", "14", "15 16");
    assertThat(total.getHighest()).hasValue(number("27"));
  }

  @Test
  void theBadsIsNotScoredAsItsKeysDiffer() {
    assertThat(form("bads").getScales())
        .singleElement()
        .returns(ScoringAlgorithm.NONE, Scale::getAlgorithm);
    assertThat(form("bads").getItems()).isEmpty();
  }

  @Test
  void theWordingOfTheWho5IsNotFree() {
    assertThat(form("who-5").getRights()).isEqualTo(RightsClass.PERMISSION_NEEDED);
    assertThat(form("who-5").getItems())
        .allMatch(item -> item.getText().isEmpty() && item.getTopic().isEmpty());
  }

  @Test
  void theLowestAnswerOfTheGad7IsPlain() {
    assertThat(answers("gad-7", "1").getOptions().get(0).getLabel()).contains("Not at all");
  }

  @Test
  void theWaiSrIsRatedToFiveAndHasNoCutPoints() {
    assertThat(answers("wai-sr", "1").getHighest()).isEqualByComparingTo("5");
    assertThat(form("wai-sr").getCutOffs()).isEmpty();
    assertThat(form("wai-sr").getScales()).allMatch(scale -> scale.getBands().isEmpty());
  }

  @Test
  void thePcl5HasNoSeverityRanges() {
    assertThat(form("pcl-5").getScales()).allMatch(scale -> scale.getBands().isEmpty());
  }

  @Test
  void theSrsHasFourLinesOfTenCentimetres() {
    assertThat(form("srs").getItems()).hasSize(4);
    assertThat(answers("srs", "1").getHighest()).isEqualByComparingTo("10");
    assertThat(answers("srs", "1").getStep()).isEmpty();
    assertThat(scale("srs", "total").getHighest()).hasValue(number("40"));
  }

  @Test
  void severeAnxietyStartsAtFifteen() {
    assertThat(scale("gad-7", "total").getBands())
        .filteredOn(band -> band.getName().equals("severe"))
        .singleElement()
        .satisfies(band -> assertThat(band.getLow()).isEqualByComparingTo("15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-5", "wai-sr", "srs", "ors", "gas", "promis-global-10", "bads"})
  void moreIsBetterInAFewInstruments(String form) {
    assertThat(form(form).getPolarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phq-9",
        "phq-2",
        "gad-7",
        "pcl-5",
        "cgi",
        "madrs",
        "qids-sr16",
        "bdi-ii",
        "shaps",
        "isi",
        "wsas/five-items",
        "audit-c",
        "dast-10",
        "des-ii",
        "a-rsq",
        "aaq-ii"
      })
  void moreIsWorseInMeasuresOfSymptoms(String form) {
    assertThat(form(form).getPolarity()).isEqualTo(Polarity.HIGHER_IS_WORSE);
  }

  @Test
  void moreIsNeitherInAnExperience() {
    assertThat(InstrumentCatalogue.all())
        .filteredOn(form -> form.getKind() == MeasureKind.EXPERIENCE)
        .hasSize(7)
        .allMatch(form -> form.getPolarity() == Polarity.NEITHER);
  }

  @Test
  void theLec5HasNoScore() {
    assertThat(form("lec-5").getScales()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "questionnaire-order, mystical, 4 5 6 9 14 15 16 18 20 21 23 24 25 26 28",
    "questionnaire-order, positive-mood, 2 8 12 17 27 30",
    "questionnaire-order, time-and-space, 1 7 11 13 19 22",
    "questionnaire-order, ineffability, 3 10 29",
    "factor-order, mystical, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
    "factor-order, positive-mood, 16 17 18 19 20 21",
    "factor-order, time-and-space, 22 23 24 25 26 27",
    "factor-order, ineffability, 28 29 30"
  })
  void theKeyOfTheMeq30BelongsToOneOrderOfPrint(String version, String scale, String items) {
    assertThat(scale("meq30/" + version, scale).getGroups())
        .singleElement()
        .satisfies(group -> assertThat(items(group)).isEqualTo(items));
  }

  @Test
  void theBaselineOfGoalAttainmentHasTheCodeOfThePublishedGuide() {
    assertThat(codes("gas", CodeUse.LEVEL))
        .containsExactly("112296-9", "107333-7", "107334-5", "107331-1");
    assertThat(codes("gas", CodeUse.TOTAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-2, LA34484-8", "-1, LA34483-0", "0, LA34481-4", "1, LA34480-6", "2, LA34479-8"})
  void theLevelsOfGoalAttainmentHaveTheirCodes(int level, String code) {
    AnswerOption option = form("gas").getAnswerScales().get(0).getOptions().get(level + 2);
    assertThat(option.getValue()).isEqualByComparingTo(number(Integer.toString(level)));
    assertThat(codes(option.getCodes(), CodeUse.ANSWER)).containsExactly(code);
  }

  @Test
  void theTotalOfTheWho5IsRawAndThirteenIsAboveHalf() {
    assertThat(form("who-5").getCutOffs())
        .filteredOn(cutOff -> cutOff.getName().equals("poor-wellbeing"))
        .singleElement()
        .satisfies(cutOff -> assertThat(cutOff.isReachedBy(number("12"))).isTrue())
        .satisfies(cutOff -> assertThat(cutOff.isReachedBy(number("13"))).isFalse());
    assertThat(form("who-5").getCutOffs())
        .filteredOn(cutOff -> cutOff.getName().equals("poor-wellbeing-percent"))
        .singleElement()
        .satisfies(cutOff -> assertThat(cutOff.isReachedBy(number("48"))).isTrue())
        .satisfies(cutOff -> assertThat(cutOff.isReachedBy(number("52"))).isFalse());
  }

  @Test
  void behaviourSinceTheLastContactIsNeverReadAsLongAgo() {
    Instrument form = form("c-ssrs-screener/since-last-contact");
    assertThat(form.findItem(ItemId.of("6b"))).isEmpty();
    assertThat(scale("c-ssrs-screener/since-last-contact", "total").getGroups())
        .extracting(group -> group.getName().orElseThrow() + ": " + items(group))
        .containsExactly("high: 4 5 6", "moderate: 3", "low: 1 2", "none: ");
    assertThat(scale("c-ssrs-screener/recent", "total").getGroups())
        .extracting(group -> group.getName().orElseThrow() + ": " + items(group))
        .containsExactly("high: 4 5 6b", "moderate: 3 6", "low: 1 2", "none: ");
  }

  @Test
  void theCgiIsNeverSummed() {
    assertThat(form("cgi").findScale(ScaleId.of("total"))).isEmpty();
    assertThat(form("cgi").getScales())
        .extracting(scale -> scale.getId().getText())
        .containsExactly("severity", "improvement", "efficacy-index");
  }

  @Test
  void theCadssHasNoCut() {
    assertThat(form("cadss").getCutOffs()).isEmpty();
    assertThat(scale("cadss", "total").getBands()).isEmpty();
  }
}
