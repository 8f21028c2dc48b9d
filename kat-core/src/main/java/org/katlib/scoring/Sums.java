package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Sums and means, with the answers that a source allows to be made up. */
final class Sums {
  private Sums() {}

  /** A sum has a fixed highest: what does not apply leaves a gap in it as what is missing does. */
  static Made sum(ScaleReading reading, boolean prorating) {
    int open =
        reading.count(ItemReading.Kind.MISSING) + reading.count(ItemReading.Kind.NOT_APPLICABLE);
    if (open == 0) {
      return Made.value(total(reading.groups()).add(offset(reading)));
    }
    List<ItemReading.Kind> gaps =
        List.of(ItemReading.Kind.MISSING, ItemReading.Kind.NOT_APPLICABLE);
    if (!prorating || !reading.mayMakeUp(gaps)) {
      return Made.absent(
          reading.has(ItemReading.Kind.MISSING)
              ? ScoreAbsence.ANSWERS_MISSING
              : ScoreAbsence.ITEM_NOT_APPLICABLE);
    }
    BigDecimal given = BigDecimal.valueOf(count(reading, ItemReading.Kind.ANSWERED));
    BigDecimal times = timesGiven(reading, gaps).add(offset(reading).multiply(given));
    return Made.prorated(ScoreNumbers.whole(times, given));
  }

  static Made mean(ScaleReading reading, boolean prorating) {
    List<ItemReading.Kind> gaps = List.of(ItemReading.Kind.MISSING);
    boolean missing = reading.has(ItemReading.Kind.MISSING);
    if (missing && !(prorating && reading.mayMakeUp(gaps))) {
      return Made.absent(ScoreAbsence.ANSWERS_MISSING);
    }
    int answered = count(reading, ItemReading.Kind.ANSWERED);
    if (answered == 0) {
      return Made.absent(ScoreAbsence.ITEM_NOT_APPLICABLE);
    }
    BigDecimal given = BigDecimal.valueOf(answered);
    BigDecimal all = BigDecimal.valueOf(answered + count(reading, ItemReading.Kind.MISSING));
    BigDecimal times = timesGiven(reading, gaps).add(offset(reading).multiply(given).multiply(all));
    BigDecimal mean = ScoreNumbers.mean(times, given.multiply(all));
    return missing ? Made.prorated(mean) : Made.value(mean);
  }

  static BigDecimal offset(ScaleReading reading) {
    return reading.scale().getOffset().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal total(List<GroupReading> groups) {
    BigDecimal total = BigDecimal.ZERO;
    for (GroupReading group : groups) {
      total = total.add(group.sum().multiply(group.factor()));
    }
    return total;
  }

  /**
   * The sum, each gap in it at the mean of the answers, times the number of answers: it is divided
   * once, and so rounded once.
   */
  private static BigDecimal timesGiven(ScaleReading reading, List<ItemReading.Kind> gaps) {
    BigDecimal given = BigDecimal.valueOf(count(reading, ItemReading.Kind.ANSWERED));
    BigDecimal plain = BigDecimal.ZERO;
    for (GroupReading group : reading.groups()) {
      plain = plain.add(group.sum());
    }
    BigDecimal times = BigDecimal.ZERO;
    for (GroupReading group : reading.groups()) {
      int open = gaps.stream().mapToInt(group::count).sum();
      BigDecimal madeUp = plain.multiply(BigDecimal.valueOf(open));
      times = times.add(group.sum().multiply(given).add(madeUp).multiply(group.factor()));
    }
    return times;
  }

  private static int count(ScaleReading reading, ItemReading.Kind kind) {
    return reading.groups().stream().mapToInt(group -> group.count(kind)).sum();
  }
}
