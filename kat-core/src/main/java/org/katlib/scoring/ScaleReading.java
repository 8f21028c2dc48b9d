package org.katlib.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.Proration;
import org.katlib.measure.Scale;

/** What a response tells about the items of one scale. */
final class ScaleReading {
  private final Scale scale;
  private final List<GroupReading> groups = new ArrayList<>();
  private final Map<ItemId, ItemReading> items = new LinkedHashMap<>();

  ScaleReading(AnswerSheet sheet, Scale scale) {
    this.scale = scale;
    for (ItemGroup group : scale.getGroups()) {
      List<ItemReading> readings = new ArrayList<>();
      for (ItemId id : group.getItems()) {
        ItemReading reading = sheet.read(id);
        readings.add(scale.getReversed().contains(id) ? reading.reversed() : reading);
        items.put(id, reading);
      }
      groups.add(new GroupReading(group, readings));
    }
  }

  Scale scale() {
    return scale;
  }

  List<GroupReading> groups() {
    return List.copyOf(groups);
  }

  int count(ItemReading.Kind kind) {
    return (int) items.values().stream().filter(reading -> reading.is(kind)).count();
  }

  boolean has(ItemReading.Kind kind) {
    return count(kind) > 0;
  }

  int expected() {
    return items.size() - count(ItemReading.Kind.NOT_APPLICABLE);
  }

  int answered() {
    return count(ItemReading.Kind.ANSWERED);
  }

  /** {@return whether there is nothing to make the scale from, or something the form lacks} */
  boolean isFormDefective() {
    return items.isEmpty() || has(ItemReading.Kind.NOT_ON_FORM);
  }

  /** {@return whether every item of a kind may be made up as well as those of another} */
  boolean mayMakeUp(List<ItemReading.Kind> kinds) {
    if (scale.getProration().isEmpty() || answered() == 0 || !hasOneKindOfAnswers()) {
      return false;
    }
    Proration proration = scale.getProration().get();
    List<ItemId> open = new ArrayList<>();
    items.values().stream()
        .filter(reading -> kinds.contains(reading.kind()))
        .forEach(reading -> open.add(reading.item()));
    return open.size() <= proration.getMaximumMissing()
        && open.stream().noneMatch(proration.getNever()::contains);
  }

  private boolean hasOneKindOfAnswers() {
    List<AnswerScaleId> kinds = new ArrayList<>();
    for (ItemReading reading : items.values()) {
      if (reading.answers() != null && !kinds.contains(reading.answers().getId())) {
        kinds.add(reading.answers().getId());
      }
    }
    return kinds.size() == 1;
  }
}
