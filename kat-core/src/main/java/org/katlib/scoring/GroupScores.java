package org.katlib.scoring;

import java.math.BigDecimal;

/** What is made group by group: highest answers, products of pairs, counts. All are answered. */
final class GroupScores {
  private GroupScores() {}

  static Made sumOfHighest(ScaleReading reading) {
    BigDecimal sum = Sums.offset(reading);
    for (GroupReading group : reading.groups()) {
      BigDecimal highest = null;
      for (ItemReading item : group.readings()) {
        if (item.is(ItemReading.Kind.ANSWERED)) {
          highest = highest == null ? item.number() : highest.max(item.number());
        }
      }
      if (highest == null) {
        return Made.absent(
            group.has(ItemReading.Kind.NOT_APPLICABLE)
                ? ScoreAbsence.ITEM_NOT_APPLICABLE
                : ScoreAbsence.FORM_DEFECTIVE);
      }
      sum = sum.add(highest.multiply(group.factor()));
    }
    return Made.value(sum);
  }

  /** A pair counts where both of it were rated. */
  static Made meanOfProducts(ScaleReading reading) {
    BigDecimal sum = BigDecimal.ZERO;
    int pairs = 0;
    for (GroupReading group : reading.groups()) {
      if (group.readings().size() != 2) {
        return Made.absent(ScoreAbsence.FORM_DEFECTIVE);
      }
      if (group.count(ItemReading.Kind.ANSWERED) == 2) {
        sum = sum.add(group.readings().get(0).number().multiply(group.readings().get(1).number()));
        pairs++;
      }
    }
    if (pairs == 0) {
      return Made.absent(ScoreAbsence.ITEM_NOT_APPLICABLE);
    }
    BigDecimal count = BigDecimal.valueOf(pairs);
    return Made.value(ScoreNumbers.mean(sum.add(Sums.offset(reading).multiply(count)), count));
  }

  static Made countSatisfied(ScaleReading reading) {
    int satisfied = 0;
    for (GroupReading group : reading.groups()) {
      int counting = group.countAtOrAboveMark();
      if (counting >= group.group().getNeeded().orElse(1)
          && counting <= group.group().getAtMost().orElse(Integer.MAX_VALUE)) {
        satisfied++;
      }
    }
    return Made.value(BigDecimal.valueOf(satisfied).add(Sums.offset(reading)));
  }
}
