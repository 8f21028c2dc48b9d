package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;

/** A response as one form reads it, item by item. Each item is read once, however many ask. */
final class AnswerSheet {
  private final Instrument form;
  private final InstrumentResponse response;
  private final Map<ItemId, InstrumentItem> items = new HashMap<>();
  private final Map<AnswerScaleId, AnswerScale> scales = new HashMap<>();
  private final Map<ItemId, ItemAnswer> answers = new HashMap<>();
  private final Map<ItemId, ItemReading> read = new HashMap<>();

  AnswerSheet(Instrument form, InstrumentResponse response) {
    this.form = form;
    this.response = response;
    form.getItems().forEach(item -> items.putIfAbsent(item.getId(), item));
    form.getAnswerScales().forEach(scale -> scales.putIfAbsent(scale.getId(), scale));
    response.getAnswers().forEach(answer -> answers.putIfAbsent(answer.getItem(), answer));
  }

  Instrument form() {
    return form;
  }

  InstrumentResponse response() {
    return response;
  }

  /** Goes from gate to gate, up to one that is answered; in a ring of gates nothing is settled. */
  ItemReading read(ItemId id) {
    Set<ItemId> waiting = new LinkedHashSet<>();
    ItemId at = id;
    ItemReading gate = readAlone(at);
    while (gate == null) {
      gate = waiting.add(at) ? null : missing(at);
      if (gate == null) {
        at = item(at).getOnlyIf().orElseThrow();
        gate = readAlone(at);
      }
    }
    List<ItemId> last = new ArrayList<>(waiting);
    for (int i = last.size() - 1; i >= 0; i--) {
      gate = gate.isAtLowest() ? settled(last.get(i)) : missing(last.get(i));
      read.put(last.get(i), gate);
    }
    return gate;
  }

  /** What there is of an item, or null where that hangs on the item before it. */
  private @Nullable ItemReading readAlone(ItemId id) {
    ItemReading known = read.get(id);
    if (known != null) {
      return known;
    }
    InstrumentItem item = items.get(id);
    AnswerScale scale = item == null ? null : scales.get(item.getAnswers());
    ItemReading found =
        item == null || scale == null ? ItemReading.notOnForm(id) : readPut(item, scale);
    if (found == null && item != null && item.getOnlyIf().isEmpty()) {
      found = missing(id);
    }
    if (found != null) {
      read.put(id, found);
    }
    return found;
  }

  private ItemReading settled(ItemId id) {
    return ItemReading.answered(id, scaleOf(id).getLowest(), scaleOf(id));
  }

  private ItemReading missing(ItemId id) {
    return ItemReading.without(id, ItemReading.Kind.MISSING, scaleOf(id));
  }

  private InstrumentItem item(ItemId id) {
    return Objects.requireNonNull(items.get(id));
  }

  private AnswerScale scaleOf(ItemId id) {
    return Objects.requireNonNull(scales.get(item(id).getAnswers()));
  }

  /** What was put down for an item, unless that leaves open what it counts as. */
  private @Nullable ItemReading readPut(InstrumentItem item, AnswerScale scale) {
    ItemAnswer answer = answers.get(item.getId());
    if (answer == null) {
      return null;
    }
    if (AnswerDefects.find(form, response, answer) != null) {
      return ItemReading.without(item.getId(), ItemReading.Kind.DEFECTIVE, scale);
    }
    Optional<BigDecimal> value = answer.getValue();
    if (value.isPresent() && !AnswerDefects.isNotAssessed(scale, value.get())) {
      return ItemReading.answered(item.getId(), value.get(), scale);
    }
    AnswerAbsence absence = answer.getAbsence().orElse(AnswerAbsence.NOT_ASSESSED);
    if (absence == AnswerAbsence.NOT_APPLICABLE && item.isMayNotApply()) {
      return ItemReading.without(item.getId(), ItemReading.Kind.NOT_APPLICABLE, scale);
    }
    // Who declines was asked, whatever the form says: that is not a no.
    return absence == AnswerAbsence.DECLINED
        ? ItemReading.without(item.getId(), ItemReading.Kind.MISSING, scale)
        : null;
  }
}
