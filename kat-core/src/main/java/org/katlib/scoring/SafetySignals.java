package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.measure.AlertItem;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.SignalStrength;

/**
 * The answers that nobody may overlook. They are told whatever else is wrong with the response: an
 * answer above the highest is told, and so is one of a response without a total.
 */
public final class SafetySignals {
  private SafetySignals() {}

  /**
   * The signals of a response.
   *
   * @param form the form that was answered
   * @param response the response
   * @return one signal for each answer at or above a mark, as strong as the strongest mark that it
   *     reaches, in the order of the form's alert items
   */
  public static List<SafetySignal> of(Instrument form, InstrumentResponse response) {
    return of(List.of(form), response);
  }

  /**
   * The signals of a response that may answer any of several forms, because it leaves open which:
   * an answer that one of them does not let pass is told.
   *
   * @param forms the forms that it may be of; no form gives no signal
   * @param response the response
   * @return one signal for each item, as strong as the strongest mark that it reaches in any form,
   *     in the order of the forms and their alert items
   */
  public static List<SafetySignal> of(List<Instrument> forms, InstrumentResponse response) {
    Map<ItemId, SignalStrength> strongest = new LinkedHashMap<>();
    for (Instrument form : forms) {
      for (AlertItem alert : form.getAlertItems()) {
        if (isReached(form, response, alert)) {
          strongest.merge(
              alert.getItem(),
              alert.getStrength(),
              (one, two) -> one.compareTo(two) < 0 ? two : one);
        }
      }
    }
    List<SafetySignal> signals = new ArrayList<>();
    strongest.forEach(
        (item, strength) ->
            signals.add(
                SafetySignal.builder()
                    .response(response.getId())
                    .instrument(response.getInstrument())
                    .item(item)
                    .strength(strength)
                    .build()));
    return List.copyOf(signals);
  }

  /**
   * Whether a response has a signal of some strength. Makes nothing: a rule asks it of every
   * response.
   *
   * @param form the form that was answered
   * @param response the response
   * @param atLeast how strong it must be
   * @return whether {@link #of} has one as strong or stronger
   */
  public static boolean isAny(
      Instrument form, InstrumentResponse response, SignalStrength atLeast) {
    List<AlertItem> alerts = form.getAlertItems();
    for (int i = 0; i < alerts.size(); i++) {
      AlertItem alert = alerts.get(i);
      if (alert.getStrength().compareTo(atLeast) >= 0 && isReached(form, response, alert)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReached(Instrument form, InstrumentResponse response, AlertItem alert) {
    Optional<BigDecimal> value = response.findValue(alert.getItem());
    return value.isPresent()
        && value.get().compareTo(alert.getAtLeast()) >= 0
        && !isNotAssessed(form, alert.getItem(), value.get());
  }

  /** The number that stands for an item nobody assessed is no answer, however high it is. */
  private static boolean isNotAssessed(Instrument form, ItemId id, BigDecimal value) {
    InstrumentItem item = form.findItem(id).orElse(null);
    AnswerScale answers = item == null ? null : form.findAnswers(item).orElse(null);
    return answers != null && AnswerDefects.isNotAssessed(answers, value);
  }
}
