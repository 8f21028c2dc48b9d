package org.katlib.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items as the tables name them: {@code 4, 5, 6b} or {@code 1-28}. */
final class ItemNumbers {
  private static final Pattern RANGE = Pattern.compile("([0-9]+)-([0-9]+)");

  private ItemNumbers() {}

  /** {@return the items that a text names, parted by commas; none in an empty one} */
  static List<ItemId> parse(String text) {
    List<ItemId> items = new ArrayList<>();
    for (String part : Arrays.stream(text.split(",", -1)).map(String::strip).toList()) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        addRange(items, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
      } else if (!part.isEmpty()) {
        items.add(ItemId.of(part));
      }
    }
    return items;
  }

  private static void addRange(List<ItemId> items, int first, int last) {
    if (first >= last) {
      throw new IllegalStateException("a range of items goes from the lower to the higher");
    }
    for (int number = first; number <= last; number++) {
      items.add(ItemId.of(Integer.toString(number)));
    }
  }
}
