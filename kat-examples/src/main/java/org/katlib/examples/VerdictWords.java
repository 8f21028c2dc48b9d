package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.scoring.ChangeBarrier;
import org.katlib.scoring.ChangeCaution;
import org.katlib.scoring.ChangeVerdict;

/** What a published rule says of a change, in words. */
final class VerdictWords {
  private VerdictWords() {}

  /** {@return such as {@code not defined: there is no score at the start}} */
  static String of(ChangeVerdict verdict) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (verdict.outcome()) {
          case MET -> "met";
          case NOT_MET -> "not met";
          case UNDEFINED ->
              "undefined: " + verdict.barrier().map(VerdictWords::of).orElse("it cannot tell");
        });
    verdict.cautions().stream().sorted().map(VerdictWords::of).forEach(words::add);
    return String.join("; ", words);
  }

  private static String of(ChangeBarrier barrier) {
    return switch (barrier) {
      case NO_MEASURE_OF_CHANGE ->
          "it counts what happened, or how strong an experience was, and neither is a change";
      case OTHER_FORM -> "the two are not of one form";
      case OTHER_INFORMANT -> "two people answered, and their views are kept apart";
      case NOT_LATER -> "the second was not answered later than the first";
      case UNDER_MEDICINE -> "one of the two was rated while the medicine acted";
      case NO_BASELINE -> "there is no sober score before the first dose";
      case NO_CURRENT -> "there is no sober score after the first dose";
      case NO_DIRECTION -> "more of it is neither good nor bad";
      case BELOW_ENTRY_CUT -> "there was too little at the start for a response to be told";
      case BASELINE_NOT_ABOVE_ZERO -> "the score at the start is 0, and has no share";
      case THERE_AT_BASELINE -> "the score that marks it was there at the start";
    };
  }

  private static String of(ChangeCaution caution) {
    return switch (caution) {
      case NO_ENTRY_CUT -> "how much is enough at the start is not said";
      case PRORATED -> "answers were made up";
    };
  }
}
