package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.coding.CodeSystem;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.CodeUse;
import org.katlib.measure.CutOff;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.measure.RightsClass;
import org.katlib.measure.SignalStrength;

/** What instruments are made of, in words. */
final class MeasureWords {
  private MeasureWords() {}

  static String of(MeasureKind kind) {
    return switch (kind) {
      case RISK -> "risk of suicide";
      case DISTRESS -> "distress at one moment or at one memory";
      case ACUTE_EFFECTS -> "what the medicine does while it acts";
      case DISPOSITION -> "what the patient is like over a long time";
      case EXPERIENCE -> "what was experienced under the medicine";
      case ALLIANCE -> "the bond and the work of the two";
      case PROCESS -> "a way of feeling or acting that keeps symptoms going";
      case EXPOSURE -> "what happened to the patient";
      case IMPRESSION -> "a clinician's overall impression";
      case ATTAINMENT -> "how far goals were reached";
      case FUNCTIONING -> "managing daily life";
      case SUBSTANCE_USE -> "use of alcohol or drugs";
      case SYMPTOMS, WELLBEING, SIDE_EFFECTS -> Words.of((Enum<?>) kind);
    };
  }

  static String of(RightsClass rights) {
    return switch (rights) {
      case FREE_TO_REPRODUCE -> "free to reproduce";
      case PUBLIC_WITHOUT_LICENCE -> "in public use, without a licence";
      case PERMISSION_NEEDED -> "the owner's permission or licence is needed";
      case COMMERCIAL -> "sold";
      case NOT_ESTABLISHED -> "terms not established";
    };
  }

  static String of(ItemTextPolicy policy) {
    return switch (policy) {
      case SHIPPED -> "The wording comes with the library.";
      case HOST_SUPPLIED ->
          "The wording does not come with the library: an application that may show it brings it.";
      case SCORE_ONLY -> "A total is recorded; nothing of the wording is kept here.";
    };
  }

  static String of(Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_WORSE -> "A higher score means more of what hurts.";
      case HIGHER_IS_BETTER -> "A higher score means more of what helps.";
      case NEITHER -> "A higher score means more of it, which is neither good nor bad by itself.";
    };
  }

  static String of(ChangeKind kind) {
    return switch (kind) {
      case RESPONSE -> "response";
      case REMISSION -> "remission";
      case RELIABLE_CHANGE -> "reliable change (more than the instrument's own error)";
      case MEANINGFUL_CHANGE -> "meaningful change (enough to matter)";
      case WORSENING -> "worsening";
    };
  }

  static String of(SignalStrength strength) {
    return switch (strength) {
      case SOFT -> "it is worth asking about";
      case REVIEW -> "someone looks at it before the patient leaves or the day ends";
      case URGENT -> "someone acts at once";
    };
  }

  /** {@return who answers, as the one who does something} */
  static String of(Informant informant) {
    return switch (informant) {
      case PATIENT -> "the patient";
      case CLINICIAN -> "a clinician";
      case CAREGIVER -> "someone close";
    };
  }

  static String of(CodeUse use) {
    return switch (use) {
      case PANEL -> "the instrument as a whole, never a number";
      case TOTAL -> "the score";
      case LEVEL -> "the level";
      case ITEM -> "the question";
      case ANSWER_LIST -> "the answers, together";
      case ANSWER -> "the answer";
    };
  }

  static String of(CodeSystem system) {
    if (system.equals(CodeSystem.LOINC)) {
      return "LOINC";
    }
    return system.equals(CodeSystem.SNOMED_CT) ? "SNOMED CT" : system.getText();
  }

  /** {@return how far back it asks, such as {@code the last 2 weeks}} */
  static Optional<String> recall(Instrument form) {
    if (form.getRecallDays().isEmpty()) {
      return Optional.empty();
    }
    int days = form.getRecallDays().getAsInt();
    if (days == 1) {
      return Optional.of("the last day");
    }
    return Optional.of("the last " + days + " days");
  }

  /** {@return which scores reach a cut, such as {@code 10 or more}} */
  static String bounds(CutOff cut) {
    return bounds(cut.getAtLeast(), cut.getAtMost());
  }

  static String bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent()) {
      return range(low.get(), high.get());
    }
    return low.map(from -> Words.number(from) + " or more")
        .or(() -> high.map(to -> Words.number(to) + " or less"))
        .orElse("");
  }

  static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0
        ? Words.number(low)
        : Words.number(low) + " to " + Words.number(high);
  }

  /** {@return such as {@code items 1 to 4 and 9}, in the order of the form} */
  static String items(Instrument form, Collection<ItemId> items) {
    List<ItemId> order = form.getItems().stream().map(item -> item.getId()).toList();
    List<ItemId> sorted = new ArrayList<>(items);
    if (order.containsAll(items)) {
      sorted.sort(Comparator.comparingInt(order::indexOf));
    }
    List<String> runs = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      while (to + 1 < sorted.size()
          && order.indexOf(sorted.get(to + 1)) == order.indexOf(sorted.get(to)) + 1) {
        to++;
      }
      if (to - from > 1) {
        runs.add(sorted.get(from).getText() + " to " + sorted.get(to).getText());
      } else {
        for (int i = from; i <= to; i++) {
          runs.add(sorted.get(i).getText());
        }
      }
      from = to + 1;
    }
    return (sorted.size() == 1 ? "item " : "items ") + Words.row(runs);
  }

  /** {@return how many of a group's items must count, such as {@code 2 or more}} */
  static String needed(ItemGroup group) {
    int needed = group.getNeeded().orElse(1);
    if (group.getAtMost().isEmpty()) {
      return needed + " or more";
    }
    int most = group.getAtMost().getAsInt();
    return needed == most ? "exactly " + needed : needed + " to " + most;
  }
}
