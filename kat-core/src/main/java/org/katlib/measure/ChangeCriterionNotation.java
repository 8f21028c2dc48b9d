package org.katlib.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Criteria of change as {@code instrument-change-rules.csv} writes them; its header tells how. */
final class ChangeCriterionNotation {
  private static final Pattern CRITERION =
      Pattern.compile("(improved|worsened|ends at) ([0-9.]+)( %)?");

  private ChangeCriterionNotation() {}

  /** {@return the criteria that a text names, parted by strokes} */
  static List<ChangeCriterion> parse(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .map(ChangeCriterionNotation::criterion)
        .toList();
  }

  private static ChangeCriterion criterion(String text) {
    Matcher form = CRITERION.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException("a criterion that no rule has: " + text);
    }
    BigDecimal number = new BigDecimal(form.group(2));
    boolean percent = form.group(3) != null;
    return switch (form.group(1) + (percent ? " %" : "")) {
      case "improved %" -> PercentImprovement.builder().percent(number).build();
      case "improved" -> PointImprovement.builder().points(number).build();
      case "worsened" -> PointWorsening.builder().points(number).build();
      case "ends at" -> EndScore.builder().score(number).build();
      default -> throw new IllegalStateException("a criterion that no rule has: " + text);
    };
  }
}
