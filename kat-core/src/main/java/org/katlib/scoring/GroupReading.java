package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.measure.ItemGroup;

/** What a response tells about the items of one group of a scale, reversed where the scale says. */
record GroupReading(ItemGroup group, List<ItemReading> readings) {
  GroupReading {
    readings = List.copyOf(readings);
  }

  BigDecimal factor() {
    return group.getFactor().orElse(BigDecimal.ONE);
  }

  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (ItemReading reading : readings) {
      if (reading.is(ItemReading.Kind.ANSWERED)) {
        sum = sum.add(reading.number());
      }
    }
    return sum;
  }

  int count(ItemReading.Kind kind) {
    int count = 0;
    for (ItemReading reading : readings) {
      if (reading.is(kind)) {
        count++;
      }
    }
    return count;
  }

  boolean has(ItemReading.Kind kind) {
    return count(kind) > 0;
  }

  /** {@return how many items are at or above the mark of the group} */
  int countAtOrAboveMark() {
    int count = 0;
    for (ItemReading reading : readings) {
      if (isAtOrAboveMark(reading)) {
        count++;
      }
    }
    return count;
  }

  private boolean isAtOrAboveMark(ItemReading reading) {
    if (!reading.is(ItemReading.Kind.ANSWERED)) {
      return false;
    }
    if (group.getAtLeast().isEmpty() || group.getWhenPresent().contains(reading.item())) {
      return reading.isAboveLowest();
    }
    return reading.number().compareTo(group.getAtLeast().get()) >= 0;
  }
}
