package org.katlib.examples;

import org.katlib.scoring.ResponseDefect;

/** What in a response cannot be of its form, in words. */
final class DefectWords {
  private DefectWords() {}

  static String of(ResponseDefect defect) {
    String item = defect.getItem().map(id -> "Item " + id.getText()).orElse("An item");
    return switch (defect.getKind()) {
      case OTHER_INSTRUMENT -> "The answers name another instrument.";
      case OTHER_VERSION -> "The answers name another form of the instrument.";
      case VERSION_NOT_NAMED -> "The answers name no form, and there are several.";
      case OTHER_INFORMANT -> "Someone answered whom this form does not ask.";
      case UNKNOWN_ITEM -> item + " was answered, and this form does not have it.";
      case OUT_OF_RANGE -> item + " has an answer below the lowest or above the highest.";
      case BETWEEN_ANSWERS -> item + " has an answer between two that this form has.";
      case CANNOT_BE_INAPPLICABLE -> item + " was said not to apply, and it always does.";
      case TOTAL_OUT_OF_RANGE -> "The total on record cannot come out of this form.";
      case TOTAL_CONTRADICTS_ANSWERS ->
          "The total on record is not what the answers come to, so that neither is told.";
    };
  }
}
