package org.katlib.examples;

import org.katlib.measure.SignalStrength;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.SafetyAction;

/** Answers that are missing or may not be overlooked, and what was done about them, in words. */
final class AnswerWords {
  private AnswerWords() {}

  /** {@return why there is no answer, as the end of a sentence} */
  static String of(AnswerAbsence absence) {
    return switch (absence) {
      case DECLINED -> "which the patient preferred not to give";
      case NOT_ASKED -> "as it was not asked";
      case NOT_APPLICABLE -> "as it does not apply";
      case NOT_ASSESSED -> "as nobody assessed it";
      case LEFT_BLANK -> "left empty";
    };
  }

  /** {@return what a signal asks for} */
  static String of(SignalStrength strength) {
    return switch (strength) {
      case SOFT -> "Worth asking about";
      case REVIEW -> "A safety signal, to be looked at before the patient leaves or the day ends";
      case URGENT -> "A safety signal, to be acted on at once";
    };
  }

  /** {@return what was done} */
  static String of(SafetyAction action) {
    return switch (action) {
      case ASKED_FURTHER -> "spoken of with the patient";
      case RISK_ASSESSED -> "risk assessed in full";
      case SAFETY_PLAN_MADE -> "safety plan gone through";
      case SURROUNDINGS_MADE_SAFER -> "means put out of reach";
      case PRESCRIBER_INFORMED -> "prescriber told";
      case FURTHER_CARE_ARRANGED -> "further care arranged";
      case EMERGENCY_CARE_CALLED -> "emergency care called";
      case DOSING_POSTPONED -> "dose put off";
      case NOTHING_FURTHER_NEEDED -> "nothing more was needed";
    };
  }
}
