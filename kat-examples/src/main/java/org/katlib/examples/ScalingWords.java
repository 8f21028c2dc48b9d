package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;

/** How a scale is made from answers, in words. */
final class ScalingWords {
  private final Instrument form;

  ScalingWords(Instrument form) {
    this.form = form;
  }

  /** {@return how it is made, a sentence a line} */
  List<String> of(Scale scale) {
    List<String> lines = new ArrayList<>();
    lines.addAll(made(scale));
    if (!scale.getReversed().isEmpty()) {
      lines.add(
          Words.capital(MeasureWords.items(form, scale.getReversed()))
              + (scale.getReversed().size() == 1 ? " counts" : " count")
              + " from the other end: the highest answer as the lowest.");
    }
    scale
        .getOffset()
        .filter(offset -> offset.signum() != 0)
        .ifPresent(
            offset ->
                lines.add(
                    "In the end "
                        + Words.number(offset.abs())
                        + (offset.signum() > 0 ? " is added." : " is taken away.")));
    return lines;
  }

  /** {@return what it is made of, without what is turned round or added} */
  List<String> made(Scale scale) {
    return switch (scale.getAlgorithm()) {
      case SUM ->
          List.of(
              (isOne(scale) ? "The answer to " : "The sum of the answers to ") + all(scale) + ".");
      case MEAN -> List.of("The mean of the answers to " + all(scale) + ".");
      case SUM_TIMES -> List.of("The sum of these: " + String.join("; ", times(scale)) + ".");
      case DOMAIN_MAX_SUM ->
          List.of(
              "The sum of the highest answer in each of these: "
                  + String.join("; ", each(scale))
                  + ".");
      case PRODUCT_MEAN ->
          List.of(
              "The mean of these products: "
                  + String.join("; ", scale.getGroups().stream().map(this::product).toList())
                  + ".");
      case COUNT_AT_OR_ABOVE -> List.of(counted(scale));
      case TRIAGE -> List.of(triage(scale));
      case GAS_T ->
          List.of("The T score of Kiresuk and Sherman, made from goals and not from answers.");
      case NONE -> List.of("No score is made here; one that was made elsewhere can be recorded.");
    };
  }

  private static boolean isOne(Scale scale) {
    return scale.getGroups().size() == 1 && scale.getGroups().get(0).getItems().size() == 1;
  }

  private String all(Scale scale) {
    List<ItemId> items = new ArrayList<>();
    scale.getGroups().forEach(group -> items.addAll(group.getItems()));
    return MeasureWords.items(form, items);
  }

  private List<String> each(Scale scale) {
    return scale.getGroups().stream()
        .map(group -> MeasureWords.items(form, group.getItems()))
        .toList();
  }

  private List<String> times(Scale scale) {
    List<String> parts = new ArrayList<>();
    for (ItemGroup group : scale.getGroups()) {
      String items = "the answers to " + MeasureWords.items(form, group.getItems());
      parts.add(
          group
              .getFactor()
              .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
              .map(factor -> items + ", times " + Words.number(factor))
              .orElse(items));
    }
    return parts;
  }

  private String product(ItemGroup group) {
    return String.join(" times ", group.getItems().stream().map(ItemId::getText).toList());
  }

  /** {@return whether it counts single items, all by one mark} */
  static boolean isCountOfItems(Scale scale) {
    return scale.getGroups().size() > 1
        && scale.getGroups().stream().allMatch(group -> group.getItems().size() == 1)
        && scale.getGroups().stream().map(ItemGroup::getAtLeast).distinct().count() == 1;
  }

  private String counted(Scale scale) {
    if (isCountOfItems(scale)) {
      return "How many of "
          + all(scale)
          + (scale.getReversed().isEmpty() ? " are answered " : " count ")
          + mark(scale.getGroups().get(0))
          + ".";
    }
    List<String> groups = new ArrayList<>();
    for (ItemGroup group : scale.getGroups()) {
      groups.add(
          Words.capital(group.getName().map(name -> name + ": ").orElse("") + counting(group))
              + ".");
    }
    return (groups.size() == 1
            ? "It counts whether this holds. "
            : "It counts which of these hold. ")
        + String.join(" ", groups);
  }

  private static String mark(ItemGroup group) {
    return group
        .getAtLeast()
        .map(mark -> Words.number(mark) + " or more")
        .orElse("above the lowest");
  }

  /** {@return such as {@code of items 1 to 5, 1 or more answered 2 or more}} */
  String counting(ItemGroup group) {
    StringBuilder words = new StringBuilder("of ");
    words.append(MeasureWords.items(form, group.getItems())).append(", ");
    words.append(MeasureWords.needed(group)).append(" answered ");
    words.append(mark(group));
    if (!group.getWhenPresent().isEmpty()) {
      words.append(", ").append(MeasureWords.items(form, group.getWhenPresent()));
      words.append(" as soon as above the lowest");
    }
    return words.toString();
  }

  private String triage(Scale scale) {
    List<String> levels = new ArrayList<>();
    for (ItemGroup group : scale.getGroups()) {
      levels.add(
          Words.capital(group.getName().orElse("a level"))
              + ": "
              + (group.getItems().isEmpty() ? "every question is answered no" : yes(group))
              + ".");
    }
    return "The first of these levels that holds. " + String.join(" ", levels);
  }

  /** {@return such as {@code yes to any of items 4 and 5}} */
  String yes(ItemGroup group) {
    return "yes to "
        + (group.getItems().size() == 1 ? "" : "any of ")
        + MeasureWords.items(form, group.getItems());
  }

  /** {@return whether a scale is made here from answers} */
  static boolean isMadeHere(Scale scale) {
    return scale.getAlgorithm() != ScoringAlgorithm.NONE
        && scale.getAlgorithm() != ScoringAlgorithm.GAS_T;
  }
}
