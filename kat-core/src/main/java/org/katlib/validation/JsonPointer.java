package org.katlib.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Places in a value, as RFC 6901 writes them. */
final class JsonPointer {
  /** By name, level by level; positions in lists count as numbers. */
  static final Comparator<String> ORDER = JsonPointer::compare;

  private JsonPointer() {}

  static void append(StringBuilder pointer, Object step) {
    pointer.append('/');
    pointer.append(step.toString().replace("~", "~0").replace("/", "~1"));
  }

  /** The place of a Bean Validation violation. */
  static String of(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        append(pointer, node.getIndex());
      } else if (node.getKey() != null) {
        append(pointer, node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        append(pointer, node.getName());
      }
    }
    return pointer.toString();
  }

  private static int compare(String a, String b) {
    String[] left = a.split("/", -1);
    String[] right = b.split("/", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int step = compareStep(left[i], right[i]);
      if (step != 0) {
        return step;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int compareStep(String a, String b) {
    return isPosition(a) && isPosition(b) && a.length() != b.length()
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  private static boolean isPosition(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
