package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.TouchConsent;
import org.katlib.journey.ConsentEvent;

/** What the patient consented to, in words. */
final class ConsentSentence {
  private ConsentSentence() {}

  static void add(ConsentEvent event, List<String> lines) {
    if (event instanceof ConsentEvent.ConsentSigned signed) {
      consent(signed.consent(), lines);
    } else if (event instanceof ConsentEvent.ConsentWithdrawn withdrawn) {
      ConsentWithdrawal withdrawal = withdrawn.withdrawal();
      lines.add("Consent taken back: " + Words.list(withdrawal.getScopes()));
      Words.add("Reason", withdrawal.getReason(), lines);
    } else if (event instanceof ConsentEvent.TouchAgreed agreed) {
      lines.add("Touch the patient agrees to: " + of(agreed.agreement().getScope()));
      Words.add("What ends it", agreed.agreement().getStopSignal(), lines);
    } else if (event instanceof ConsentEvent.TouchChanged changed) {
      lines.add("Touch the patient agrees to from now on: " + of(changed.change().getScope()));
    }
  }

  private static void consent(Consent consent, List<String> lines) {
    List<String> words = new ArrayList<>();
    words.add("version " + consent.getDocumentVersion());
    words.add("by the " + Words.of(consent.getSignedBy()));
    consent.getTouch().ifPresent(touch -> words.add("touch: " + Words.of(touch)));
    consent.getRecording().ifPresent(extent -> words.add("recording: " + Words.of(extent)));
    lines.add("Consent signed: " + String.join(", ", words));
    if (!consent.getItems().isEmpty()) {
      lines.add("Told and acknowledged: " + Words.list(consent.getItems()));
    }
  }

  private static String of(TouchConsent scope) {
    return switch (scope) {
      case NONE -> "none but what safety needs";
      case HAND_OR_SHOULDER -> "a hand held, or a hand on the shoulder, when asked for";
      case SUPPORTIVE_TOUCH -> "supportive touch, as it was agreed";
    };
  }
}
