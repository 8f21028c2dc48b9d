package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.InstrumentExamples.alert;
import static org.katlib.validation.InstrumentExamples.band;
import static org.katlib.validation.InstrumentExamples.item;
import static org.katlib.validation.InstrumentExamples.scale;
import static org.katlib.validation.InstrumentExamples.total;
import static org.katlib.validation.InstrumentExamples.unworded;
import static org.katlib.validation.InstrumentExamples.well;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.validation.Baseline;
import org.katlib.validation.InstrumentExamples;
import org.katlib.validation.KatValidator;

/** The bounds of the rules about an instrument: just inside, on, and just outside. */
class InstrumentRulesTest {
  static Stream<Instrument> published() {
    return InstrumentCatalogue.ids().stream().flatMap(id -> InstrumentCatalogue.find(id).stream());
  }

  /** What the catalogue holds keeps the rules that a form of a team's own is held to. */
  @ParameterizedTest
  @MethodSource("published")
  void aPublishedInstrumentHasNothingToReport(Instrument instrument) {
    assertThat(KatValidator.published().validate(instrument).getFindings()).isEmpty();
  }

  @Test
  void aFormThatIsWellHasNothingToReportAloneOrInACourse() {
    assertThat(KatValidator.published().validate(well()).getFindings()).isEmpty();
    assertThat(KatValidator.published().validate(InstrumentExamples.holding(well())).getFindings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wordingThatIsNotFreeAsksForALicence(RightsClass rights) {
    boolean free = rights == RightsClass.FREE_TO_REPRODUCE;
    Instrument form = well().toBuilder().rights(rights).build();
    assertThat(paths(form, "001")).isEqualTo(free ? List.of() : List.of("/licence"));
    assertThat(paths(form.toBuilder().licence("a licence").build(), "001")).isEmpty();
    assertThat(paths(unworded(form), "001")).isEmpty();
  }

  @Test
  void anyWordingOfTheFormCounts() {
    Instrument none = unworded(changed(form -> form.rights(RightsClass.COMMERCIAL)));
    assertThat(paths(none.toBuilder().instruction("In the last week").build(), "001")).hasSize(1);
    assertThat(paths(none.toBuilder().items(well().getItems()).build(), "001")).hasSize(1);
    assertThat(paths(none.toBuilder().answerScales(well().getAnswerScales()).build(), "001"))
        .hasSize(1);
  }

  @Test
  void wordingOfAPublishedFormThatIsNotFreeIsNotMadeFreeByACopy() {
    Instrument copy = changed(it -> it.id(InstrumentId.of("c-ssrs-screener")));
    assertThat(paths(copy, "001")).containsExactly("/licence");
    assertThat(paths(copy.toBuilder().licence("a licence").build(), "001")).isEmpty();
    assertThat(paths(changed(it -> it.id(InstrumentId.of("gad-7"))), "001")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, , true", "3, , true", "4, , false", "3, 3, false", "3, 0, true", "1, 9, true"})
  void anAlertHasAnAnswerThatReachesIt(int atLeast, @Nullable String none, boolean reached) {
    AnswerScale answers = well().getAnswerScales().get(0);
    Instrument form =
        changed(
            it ->
                it.answerScales(
                        List.of(
                            answers.toBuilder()
                                .notAssessed(Optional.ofNullable(none).map(BigDecimal::new))
                                .build()))
                    .alertItems(
                        List.of(
                            AlertItem.builder()
                                .item(ItemId.of("1"))
                                .atLeast(BigDecimal.valueOf(atLeast))
                                .strength(SignalStrength.URGENT)
                                .build())));
    assertThat(paths(form, "011")).hasSize(reached ? 0 : 1);
  }

  @Test
  void aPublishedFormIsNotPassedOverUnseen() {
    Instrument published = InstrumentCatalogue.find(InstrumentId.of("gad-7")).get(0);
    Instrument other = changed(it -> it.id(published.getId()));
    assertThat(paths(other, "002")).isEmpty();
    Instrument same = other.toBuilder().version(published.getVersion()).build();
    assertThat(paths(same, "002")).containsExactly("/version");
    assertThat(paths(published, "002")).isEmpty();
    Instrument own = changed(it -> it.version(published.getVersion()));
    assertThat(paths(own, "002")).isEmpty();
  }

  @Test
  void whateverIsReferredToIsInTheForm() {
    ItemId absent = ItemId.of("5");
    InstrumentItem unanswerable = item("6").toBuilder().answers(AnswerScaleId.of("seldom")).build();
    assertThat(paths(changed(it -> it.addItems(unanswerable)), "003"))
        .containsExactly("/items/4/answers");
    assertThat(
            paths(changed(it -> it.addItems(item("6").toBuilder().onlyIf(absent).build())), "003"))
        .containsExactly("/items/4/onlyIf");
    assertThat(paths(grouped(group -> group.addItems(absent)), "003"))
        .containsExactly("/scales/0/groups/0/items/4");
    assertThat(paths(grouped(group -> group.addWhenPresent(absent)), "003"))
        .containsExactly("/scales/0/groups/0/whenPresent");
    assertThat(paths(scaled(it -> it.addReversed(absent)), "003"))
        .containsExactly("/scales/0/reversed");
    Proration never = Proration.builder().maximumMissing(1).addNever(absent).build();
    assertThat(paths(scaled(it -> it.proration(never)), "003"))
        .containsExactly("/scales/0/proration/never");
    assertThat(paths(changed(it -> it.addAlertItems(alert("5"))), "003"))
        .containsExactly("/alertItems/1/item");
    ScaleId other = ScaleId.of("other");
    ChangeRule rule = well().getChangeRules().get(0).toBuilder().scale(other).build();
    assertThat(paths(changed(it -> it.changeRules(List.of(rule))), "003"))
        .containsExactly("/changeRules/0/scale");
    CutOff cut = well().getCutOffs().get(0).toBuilder().addScales(other).build();
    assertThat(paths(changed(it -> it.cutOffs(List.of(cut))), "003"))
        .containsExactly("/cutOffs/0/scales/1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 6, 12, false",
    "0, 6, 6, 12, true",
    "6, 12, 0, 5, true",
    "0, 5, 6, 13, true",
    "-1, 5, 6, 12, true"
  })
  void bandsStandApartInOrderAndWithinTheRange(
      int low, int high, int nextLow, int nextHigh, boolean reported) {
    Instrument form =
        changed(
            it -> it.scales(List.of(total(band("a", low, high), band("b", nextLow, nextHigh)))));
    assertThat(!paths(form, "004").isEmpty()).isEqualTo(reported);
  }

  @Test
  void withoutARangeABandMayLieAnywhere() {
    Scale open =
        total(band("a", -5, 40)).toBuilder()
            .lowest(Optional.empty())
            .highest(Optional.empty())
            .build();
    assertThat(paths(changed(it -> it.scales(List.of(open))), "004")).isEmpty();
  }

  @Test
  void whatHasItemsNamesItsSource() {
    Instrument uncited = changed(it -> it.citations(List.of()));
    assertThat(paths(uncited, "005")).containsExactly("/citations");
    assertThat(paths(uncited.toBuilder().items(List.of()).build(), "005")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true"})
  void aStretchWithoutANameIsTold(int next, boolean reported) {
    Instrument form =
        changed(it -> it.scales(List.of(total(band("a", 0, 5), band("b", next, 12)))));
    assertThat(paths(form, "010")).isEqualTo(reported ? List.of("/scales/0/bands/1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "SYMPTOMS, HIGHER_IS_WORSE, false",
    "WELLBEING, HIGHER_IS_BETTER, false",
    "EXPOSURE, HIGHER_IS_WORSE, true",
    "EXPERIENCE, HIGHER_IS_BETTER, true",
    "SYMPTOMS, NEITHER, true"
  })
  void onlyWhatCanGetBetterHasARuleOfChange(MeasureKind kind, Polarity polarity, boolean reported) {
    Instrument form = changed(it -> it.kind(kind).polarity(polarity));
    assertThat(paths(form, "006")).isEqualTo(reported ? List.of("/changeRules/0") : List.of());
    assertThat(paths(form.toBuilder().changeRules(List.of()).build(), "006")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 0, true",
    "SUM, 1, false",
    "SUM_TIMES, 0, true",
    "MEAN, 0, true",
    "MEAN, 1, false",
    "DOMAIN_MAX_SUM, 0, true",
    "PRODUCT_MEAN, 1, true",
    "PRODUCT_MEAN, 2, false",
    "PRODUCT_MEAN, 3, true",
    "GAS_T, 0, false",
    "NONE, 0, false"
  })
  void aGroupHasAsManyItemsAsTheAlgorithmNeeds(
      ScoringAlgorithm algorithm, int items, boolean reported) {
    Instrument form = changed(it -> it.scales(List.of(scale(algorithm, group(items)))));
    assertThat(paths(form, "007")).isEqualTo(reported ? List.of("/scales/0/groups/0") : List.of());
  }

  @ParameterizedTest
  @EnumSource
  void aScaleThatIsMadeFromAnswersHasGroups(ScoringAlgorithm algorithm) {
    boolean made = algorithm != ScoringAlgorithm.NONE && algorithm != ScoringAlgorithm.GAS_T;
    assertThat(paths(changed(it -> it.scales(List.of(scale(algorithm)))), "007"))
        .isEqualTo(made ? List.of("/scales/0/groups") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"2, 2, false", "2, 3, true", "2, 0, false", "1, , false", "0, , true", "0, 0, true"})
  void aCountHasAsManyItemsAsItNeeds(int items, @Nullable Integer needed, boolean reported) {
    ItemGroup.Builder group = group(items).toBuilder();
    if (needed != null) {
      group.needed(needed);
    }
    Scale scale = scale(ScoringAlgorithm.COUNT_AT_OR_ABOVE, group.build());
    assertThat(!paths(changed(it -> it.scales(List.of(scale))), "007").isEmpty())
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "1, high, 0, none, ''",
    "1, , 0, none, /scales/0/groups/0",
    "0, high, 0, none, /scales/0/groups/0",
    "1, high, 1, none, /scales/0/groups/1",
    "1, high, 0, , /scales/0/groups/1"
  })
  void aTriageNamesItsLevelsAndEndsWithAllNo(
      int first, @Nullable String name, int last, @Nullable String lastName, String path) {
    Scale scale =
        scale(
            ScoringAlgorithm.TRIAGE,
            group(first).toBuilder().name(Optional.ofNullable(name)).build(),
            group(last).toBuilder().name(Optional.ofNullable(lastName)).build());
    assertThat(paths(changed(it -> it.scales(List.of(scale))), "007"))
        .isEqualTo(path.isEmpty() ? List.of() : List.of(path));
  }

  @Test
  void anIdIsGivenOnce() {
    Instrument form = well();
    assertThat(paths(changed(it -> it.addScales(form.getScales().get(0))), "009"))
        .containsExactly("/scales/1/id");
    assertThat(paths(changed(it -> it.addAnswerScales(form.getAnswerScales().get(0))), "009"))
        .containsExactly("/answerScales/1/id");
    assertThat(paths(changed(it -> it.addChangeRules(form.getChangeRules().get(0))), "009"))
        .containsExactly("/changeRules/1/id");
    assertThat(paths(grouped(group -> group.addItems(ItemId.of("2"))), "009"))
        .containsExactly("/scales/0/groups/0/items/4");
  }

  @Test
  void anItemOfSeveralGroupsIsNotGivenTwice() {
    Instrument form =
        changed(it -> it.scales(List.of(scale(ScoringAlgorithm.SUM, group(2), group(3)))));
    assertThat(paths(form, "009")).isEmpty();
  }

  private static ItemGroup group(int items) {
    List<ItemId> ids = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      ids.add(ItemId.of(String.valueOf(i)));
    }
    return ItemGroup.builder().items(ids).build();
  }

  private static Instrument grouped(UnaryOperator<ItemGroup.Builder> change) {
    ItemGroup group = well().getScales().get(0).getGroups().get(0);
    return scaled(it -> it.groups(List.of(change.apply(group.toBuilder()).build())));
  }

  private static Instrument scaled(UnaryOperator<Scale.Builder> change) {
    Scale scale = well().getScales().get(0);
    return changed(it -> it.scales(List.of(change.apply(scale.toBuilder()).build())));
  }

  private static Instrument changed(UnaryOperator<Instrument.Builder> change) {
    return change.apply(well().toBuilder()).build();
  }

  private static List<String> paths(Instrument form, String rule) {
    String own = "/customInstruments/0";
    return Baseline.paths(InstrumentExamples.holding(form), "KAT-INSTRUMENT-" + rule).stream()
        .map(path -> path.substring(own.length()))
        .toList();
  }
}
