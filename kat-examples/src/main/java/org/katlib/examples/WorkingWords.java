package org.katlib.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.Scale;
import org.katlib.scoring.CountedAnswer;
import org.katlib.scoring.CountedAs;
import org.katlib.scoring.CountedGroup;
import org.katlib.scoring.ScaleWorking;

/** How the answers of one response went into a scale, in words: the scorer's own account. */
final class WorkingWords {
  private final Instrument form;
  private final ScaleWorking working;

  WorkingWords(Instrument form, ScaleWorking working) {
    this.form = form;
    this.working = working;
  }

  /** {@return the steps, in order, and each answer that did not go in as it was given} */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (working.score().getAbsence().isEmpty() && !working.score().isRecorded()) {
      steps(lines);
    }
    Set<CountedAnswer> told = new HashSet<>();
    for (CountedGroup group : working.groups()) {
      for (CountedAnswer answer : group.answers()) {
        if (answer.as() != CountedAs.ANSWERED && told.add(answer)) {
          lines.add(of(answer));
        }
      }
    }
    return lines;
  }

  private void steps(List<String> lines) {
    String value = working.score().getValue().map(WorkingWords::number).orElse("");
    ScalingWords words = new ScalingWords(form);
    switch (working.scale().getAlgorithm()) {
      case SUM, SUM_TIMES -> {
        lines.addAll(words.made(working.scale()));
        String sum = sum() + offset();
        if (!sum.equals(value)) {
          lines.add(sum + equals(value));
        }
      }
      case MEAN -> {
        lines.addAll(words.made(working.scale()));
        lines.add("The mean of " + all(", ") + offset() + " is " + value);
      }
      case DOMAIN_MAX_SUM -> {
        lines.add("The sum of the highest answer in each of these:");
        working.groups().forEach(group -> lines.add("- " + items(group) + counted(group, ", ")));
      }
      case PRODUCT_MEAN -> {
        lines.add("The mean of these products:");
        working.groups().forEach(group -> lines.add("- " + items(group) + counted(group, " x ")));
      }
      case COUNT_AT_OR_ABOVE -> {
        if (ScalingWords.isCountOfItems(working.scale())) {
          lines.addAll(words.made(working.scale()));
          return;
        }
        lines.add("It counts which of these hold:");
        working.groups().forEach(group -> lines.add("- " + reached(group)));
      }
      case TRIAGE -> {
        lines.add("The first of these levels that holds:");
        working.groups().forEach(group -> lines.add("- " + level(group)));
      }
      case GAS_T, NONE -> {}
    }
  }

  private String equals(String value) {
    return working.score().isProrated() ? ", and the made-up answers: " + value : " = " + value;
  }

  private String items(CountedGroup group) {
    return Words.capital(MeasureWords.items(form, group.group().getItems())) + ": ";
  }

  private String sum() {
    List<String> parts = new ArrayList<>();
    for (CountedGroup group : working.groups()) {
      String sum = counted(group, " + ");
      parts.add(
          group
              .group()
              .getFactor()
              .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
              .map(factor -> "(" + sum + ") x " + number(factor))
              .orElse(sum));
    }
    return String.join(" + ", parts);
  }

  private String all(String between) {
    return String.join(
        between, working.groups().stream().map(group -> counted(group, between)).toList());
  }

  private static String counted(CountedGroup group, String between) {
    return String.join(
        between,
        group.answers().stream()
            .flatMap(answer -> answer.counted().stream())
            .map(WorkingWords::number)
            .toList());
  }

  private String reached(CountedGroup counted) {
    ItemGroup group = counted.group();
    return group.getName().map(name -> name + ": ").orElse("")
        + new ScalingWords(form).counting(group)
        + "; here "
        + counted.atOrAboveMark();
  }

  private String level(CountedGroup counted) {
    ItemGroup group = counted.group();
    if (group.getItems().isEmpty()) {
      return group.getName().orElse("else") + ": every question is answered no";
    }
    boolean open = counted.answers().stream().anyMatch(one -> one.as() == CountedAs.MISSING);
    return group.getName().map(name -> name + ", ").orElse("")
        + new ScalingWords(form).yes(group)
        + ": "
        + (counted.atOrAboveMark() > 0 ? "yes" : open ? "open" : "no");
  }

  private static String of(CountedAnswer answer) {
    String item = "Item " + answer.item().getText();
    String answered = answer.answered().map(WorkingWords::number).orElse("nothing");
    String counted = answer.counted().map(WorkingWords::number).orElse("nothing");
    return switch (answer.as()) {
      case ANSWERED -> item + " counts as it was answered.";
      case REVERSED ->
          item + " was answered " + answered + "; from the other end it counts as " + counted + ".";
      case NOT_ASKED -> item + " was not asked, as the form has it, and counts as " + counted + ".";
      case MADE_UP ->
          item + " has no number of its own; made up, it counts as the mean of the others.";
      case LEFT_OUT -> item + " does not apply and is left out.";
      case MISSING -> item + " has no answer.";
      case DEFECTIVE -> item + " has an answer that this form does not have.";
      case NOT_ON_FORM -> item + " is named by the scale, and the form does not have it.";
    };
  }

  /** {@return a number to two decimals, which is as far as anybody reads} */
  static String number(BigDecimal number) {
    return Words.number(number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number);
  }

  private String offset() {
    Scale scale = working.scale();
    return scale
        .getOffset()
        .filter(offset -> offset.signum() != 0)
        .map(offset -> (offset.signum() > 0 ? " + " : " - ") + number(offset.abs()))
        .orElse("");
  }
}
