package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.katlib.goal.AttainmentLevel;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.journey.GoalEvent;

/** What would be seen of a goal, and how far it was found, in words. */
final class GoalScaleWords {
  private final CourseNames names;

  GoalScaleWords(CourseNames names) {
    this.names = names;
  }

  /** Tells what the events of one goal on one day hold of its scale. */
  void add(List<GoalEvent> events, List<String> lines) {
    List<GoalAttainmentScore> scores = new ArrayList<>();
    for (GoalEvent event : events) {
      if (event instanceof GoalEvent.ScaleWritten written) {
        lines.add(
            lines.isEmpty()
                ? "What would be seen, for the goal " + name(event) + ":"
                : "What would be seen:");
        scale(written.scale(), lines);
      } else if (event instanceof GoalEvent.GoalScored scored) {
        scores.add(scored.score());
      }
    }
    if (!scores.isEmpty()) {
      scored(events.get(0), scores, lines);
    }
  }

  private String name(GoalEvent event) {
    return names.quotes().of(CourseNames.wording(event.goal(), event.date()));
  }

  private static void scale(GoalAttainmentScale scale, List<String> lines) {
    scale.getLevels().stream()
        .sorted(Comparator.comparingInt(AttainmentLevel::getLevel).reversed())
        .forEach(level -> lines.add("- " + of(level.getLevel()) + ": " + level.getDescription()));
    lines.add(
        "It starts at "
            + signed(scale.getBaseline())
            + " and weighs "
            + scale.getWeight()
            + (scale.isRetrospective() ? "; written after the treatment began." : "."));
  }

  private void scored(GoalEvent event, List<GoalAttainmentScore> scores, List<String> lines) {
    String goal = lines.isEmpty() ? "The goal " + name(event) + ", " : "";
    if (scores.stream().map(GoalAttainmentScore::getLevel).distinct().count() == 1) {
      List<String> informants =
          scores.stream().map(score -> Words.withArticle(score.getInformant())).distinct().toList();
      String sees = informants.size() == 1 ? " sees it: " : " see it: ";
      lines.add(
          Words.capital(goal + "as " + Words.row(informants) + sees)
              + level(event.goal(), scores.get(0)));
      return;
    }
    lines.add(Words.capital(goal + "seen differently:"));
    scores.forEach(
        score ->
            lines.add(
                "- by "
                    + Words.withArticle(score.getInformant())
                    + ": "
                    + level(event.goal(), score)));
  }

  private static String level(Goal goal, GoalAttainmentScore score) {
    return of(score.getLevel())
        + goal.getScale().stream()
            .flatMap(scale -> scale.getLevels().stream())
            .filter(level -> level.getLevel() == score.getLevel())
            .findFirst()
            .map(level -> ", " + Words.quoted(level.getDescription()))
            .orElse("");
  }

  /** {@return a level of a goal attainment scale, in words and as its number} */
  static String of(int level) {
    String words =
        switch (level) {
          case -2 -> "much less than expected";
          case -1 -> "less than expected";
          case 0 -> "as expected";
          case 1 -> "more than expected";
          default -> "much more than expected";
        };
    return words + " (" + signed(level) + ")";
  }

  private static String signed(int level) {
    return level > 0 ? String.format(Locale.ROOT, "+%d", level) : Integer.toString(level);
  }
}
