package org.katlib.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Groups of items as {@code instrument-scales.csv} writes them; its header tells how. */
final class ItemGroupNotation {
  private static final Pattern GROUP =
      Pattern.compile("(?:([^:\\[\\]]+):)?(each )?([^:\\[\\]]*)((?:\\[[^\\[\\]]+]\\s*)*)");
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)]");

  private ItemGroupNotation() {}

  /** {@return the groups that a text names, parted by strokes; none in an empty one} */
  static List<ItemGroup> parse(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split("\\|", -1)).flatMap(group -> group(group.strip())).toList();
  }

  private static Stream<ItemGroup> group(String text) {
    Matcher form = GROUP.matcher(text);
    if (!form.matches() || text.isEmpty()) {
      throw new IllegalStateException("a group is a name, items, and marks in brackets: " + text);
    }
    ItemGroup.Builder group = ItemGroup.builder();
    if (form.group(1) != null) {
      group.name(form.group(1).strip());
    }
    MARK.matcher(form.group(4)).results().forEach(mark -> mark(group, mark.group(1).strip()));
    List<ItemId> items = ItemNumbers.parse(form.group(3));
    return form.group(2) == null
        ? Stream.of(group.items(items).build())
        : items.stream().map(item -> group.items(List.of(item)).build());
  }

  private static void mark(ItemGroup.Builder group, String mark) {
    int end = mark.lastIndexOf(' ');
    String value = mark.substring(end + 1);
    switch (mark.substring(0, Math.max(end, 0))) {
      case ">=" -> group.atLeast(new BigDecimal(value));
      case "times" -> group.factor(new BigDecimal(value));
      case "needed" -> group.needed(Integer.parseInt(value));
      case "at most" -> group.atMost(Integer.parseInt(value));
      case "present" -> group.addWhenPresent(ItemId.of(value));
      default -> throw new IllegalStateException("a mark that no group has: " + mark);
    }
  }
}
