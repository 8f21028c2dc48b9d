package org.katlib.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.katlib.course.GoalEvent;
import org.katlib.goal.AttainmentLevel;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalChange;
import org.katlib.measure.InstrumentCatalogue;

/** Goals, in words. */
final class GoalSentence {
  private final CourseNames names;

  GoalSentence(CourseNames names) {
    this.names = names;
  }

  void add(GoalEvent event, List<String> lines) {
    if (event instanceof GoalEvent.GoalAgreed agreed) {
      agreed(agreed, lines);
    } else if (event instanceof GoalEvent.GoalMoved moved) {
      moved(moved.goal(), lines);
    } else if (event instanceof GoalEvent.GoalChanged changed) {
      changed(changed.goal(), changed.change(), lines);
    } else if (event instanceof GoalEvent.ScaleWritten written) {
      lines.add(
          "What would be seen, for the goal "
              + CourseNames.wording(written.goal(), written.date())
              + ":");
      scale(written.scale(), lines);
    } else if (event instanceof GoalEvent.GoalScored scored) {
      scored(scored.goal(), scored.score(), lines);
    }
  }

  private void agreed(GoalEvent.GoalAgreed agreed, List<String> lines) {
    Goal goal = agreed.goal();
    lines.add(
        "Agreed by "
            + Words.of(agreed.parties())
            + ", as a goal: "
            + CourseNames.wording(goal, agreed.date()));
    boolean first =
        goal.getAgreements().stream()
            .map(GoalAgreement::getAgreedOn)
            .noneMatch(day -> day.isBefore(agreed.date()));
    if (first) {
      described(goal, lines);
    }
  }

  private void described(Goal goal, List<String> lines) {
    if (!goal.getExpressedBy().isEmpty()) {
      lines.add("Put forward by " + Words.of(goal.getExpressedBy()) + ".");
    }
    if (goal.isDirectional()) {
      lines.add("It points a way and has no mark to reach.");
    }
    Words.sorted(goal.getTargets(), names::of).forEach(name -> lines.add("It answers: " + name));
    Words.sorted(goal.getBeliefs(), names::of)
        .forEach(name -> lines.add("It answers the belief " + name));
    goal.getConfidence()
        .ifPresent(
            points -> lines.add("How sure the patient is of reaching it: " + points + " of 10"));
    Words.add(
        "Shown by",
        goal.getMeasures().stream()
            .map(id -> InstrumentCatalogue.findName(id).orElse(id.getText()))
            .sorted()
            .toList(),
        lines);
  }

  private static void moved(Goal goal, List<String> lines) {
    lines.add(
        "The goal "
            + CourseNames.wording(goal, goal.getStatusDate())
            + " is "
            + Words.of(goal.getStatus())
            + goal.getAchievement().map(reached -> ", " + Words.of(reached)).orElse(""));
    review(goal, lines);
  }

  private static void changed(Goal goal, GoalChange change, List<String> lines) {
    String wording = CourseNames.wordingFrom(goal, change);
    if (change.getStatus().isPresent() || change.getAchievement().isPresent()) {
      lines.add(
          "The goal "
              + wording
              + change.getStatus().map(status -> " is now " + Words.of(status)).orElse("")
              + (change.getStatus().isPresent() && change.getAchievement().isPresent() ? "," : "")
              + change
                  .getAchievement()
                  .map(reached -> " is found " + Words.of(reached))
                  .orElse(""));
    } else {
      lines.add("A goal is worded anew: " + wording);
    }
    Words.add("It was worded before", change.getEarlierStatement().map(Words::quoted), lines);
    Words.add("Because", change.getReason(), lines);
    if (!change.getAgreedBy().isEmpty()) {
      lines.add("Agreed by " + Words.of(change.getAgreedBy()) + ".");
    }
    boolean last = goal.getChanges().indexOf(change) == goal.getChanges().size() - 1;
    if (last) {
      review(goal, lines);
    }
  }

  private static void review(Goal goal, List<String> lines) {
    goal.getReviewOn().ifPresent(day -> lines.add("Both look at it again on " + day + "."));
  }

  private static void scale(GoalAttainmentScale scale, List<String> lines) {
    scale.getLevels().stream()
        .sorted(Comparator.comparingInt(AttainmentLevel::getLevel).reversed())
        .forEach(level -> lines.add(of(level.getLevel()) + ": " + level.getDescription()));
    lines.add(
        "It starts at "
            + signed(scale.getBaseline())
            + " and weighs "
            + scale.getWeight()
            + (scale.isRetrospective() ? "; written after the treatment began." : "."));
  }

  private static void scored(Goal goal, GoalAttainmentScore score, List<String> lines) {
    lines.add(
        "The goal "
            + CourseNames.wording(goal, score.getScoredOn())
            + ", as "
            + Words.withArticle(score.getInformant())
            + " sees it: "
            + of(score.getLevel()));
    goal.getScale().stream()
        .flatMap(scale -> scale.getLevels().stream())
        .filter(level -> level.getLevel() == score.getLevel())
        .forEach(level -> lines.add(Words.quoted(level.getDescription())));
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
