package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.measure.PublishedForms.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds of a scale are what its items can give. */
class ScoreRangesTest {
  static Stream<Arguments> madeScales() {
    return InstrumentCatalogue.all().stream()
        .flatMap(
            form ->
                form.getScales().stream()
                    .filter(scale -> !scale.getGroups().isEmpty())
                    .filter(scale -> scale.getAlgorithm() != ScoringAlgorithm.TRIAGE)
                    .map(scale -> Arguments.of(form, scale)));
  }

  @ParameterizedTest
  @MethodSource("madeScales")
  void theBoundsAreWhatTheItemsCanGive(Instrument form, Scale scale) {
    assertThat(scale.getLowest().orElseThrow())
        .isEqualByComparingTo(bound(form, scale, AnswerScale::getLowest, number("0")));
    BigDecimal groups = BigDecimal.valueOf(scale.getGroups().size());
    assertThat(scale.getHighest().orElseThrow())
        .isEqualByComparingTo(bound(form, scale, AnswerScale::getHighest, groups));
  }

  @ParameterizedTest
  @MethodSource("madeScales")
  void anEntryCutLiesWithinTheBounds(Instrument form, Scale scale) {
    scale
        .getEntryCut()
        .ifPresent(
            cut ->
                assertThat(cut)
                    .isBetween(scale.getLowest().orElseThrow(), scale.getHighest().orElseThrow()));
  }

  private static BigDecimal bound(
      Instrument form, Scale scale, Function<AnswerScale, BigDecimal> end, BigDecimal counted) {
    List<ItemGroup> groups = scale.getGroups();
    return switch (scale.getAlgorithm()) {
      case SUM -> over(groups, BigDecimal::add, group -> all(form, group, end, BigDecimal::add));
      case SUM_TIMES ->
          over(
                  groups,
                  BigDecimal::add,
                  group ->
                      all(form, group, end, BigDecimal::add)
                          .multiply(group.getFactor().orElse(BigDecimal.ONE)))
              .add(scale.getOffset().orElse(BigDecimal.ZERO));
      case DOMAIN_MAX_SUM ->
          over(groups, BigDecimal::add, group -> all(form, group, end, BigDecimal::max));
      case MEAN -> over(groups, BigDecimal::max, group -> all(form, group, end, BigDecimal::max));
      case PRODUCT_MEAN ->
          over(groups, BigDecimal::max, group -> all(form, group, end, BigDecimal::multiply));
      case COUNT_AT_OR_ABOVE -> counted;
      default -> throw new IllegalArgumentException("a scale that no items make");
    };
  }

  private static BigDecimal over(
      List<ItemGroup> groups,
      BinaryOperator<BigDecimal> joined,
      Function<ItemGroup, BigDecimal> bound) {
    return groups.stream().map(bound).reduce(joined).orElseThrow();
  }

  private static BigDecimal all(
      Instrument form,
      ItemGroup group,
      Function<AnswerScale, BigDecimal> end,
      BinaryOperator<BigDecimal> joined) {
    return group.getItems().stream()
        .map(item -> form.findItem(item).orElseThrow())
        .map(item -> end.apply(form.findAnswers(item).orElseThrow()))
        .reduce(joined)
        .orElseThrow();
  }
}
