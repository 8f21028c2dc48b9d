package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAchievement;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.journey.GoalEvent;
import org.katlib.measure.InstrumentCatalogue;

/** What became of a goal on one day, in words. */
final class GoalSentence {
  private final CourseNames names;

  GoalSentence(CourseNames names) {
    this.names = names;
  }

  /** Tells the events of one goal on one day. */
  void add(List<GoalEvent> events, List<String> lines) {
    Goal goal = events.get(0).goal();
    LocalDate day = events.get(0).date();
    List<GoalEvent> steps = events.stream().filter(event -> !isOfScale(event)).toList();
    if (!steps.isEmpty()) {
      steps(goal, day, steps, lines);
    }
    new GoalScaleWords(names).add(events, lines);
  }

  private static boolean isOfScale(GoalEvent event) {
    return event instanceof GoalEvent.ScaleWritten || event instanceof GoalEvent.GoalScored;
  }

  private void steps(Goal goal, LocalDate day, List<GoalEvent> steps, List<String> lines) {
    String words = CourseNames.wording(goal, day);
    List<GoalChange> changes = changes(steps);
    String state = state(goal, steps, changes, isNew(goal, day) ? " is " : " is now ");
    boolean isReworded =
        changes.stream().anyMatch(change -> change.getEarlierStatement().isPresent());
    if (isNew(goal, day) || isReworded) {
      lines.add(
          (isNew(goal, day) ? "A goal: " : "A goal is worded anew: ")
              + names.quotes().inFull(words));
      changes.forEach(change -> earlier(change, lines));
      if (!state.isEmpty()) {
        lines.add("It" + state + ".");
      }
    } else {
      lines.add(
          "The goal " + names.quotes().of(words) + (state.isEmpty() ? " is agreed to" : state));
    }
    for (GoalChange change : changes) {
      Words.add("Because", change.getReason(), lines);
    }
    agreed(steps).forEach(parties -> lines.add("Agreed by " + Words.of(parties) + "."));
    if (isFirstTelling(goal, day, steps)) {
      described(goal, lines);
    }
    goal.getReviewOn()
        .filter(review -> review.isAfter(day) && isLast(goal, day))
        .ifPresent(review -> lines.add("Both look at it again on " + review + "."));
  }

  private void earlier(GoalChange change, List<String> lines) {
    Words.add("It was worded before", change.getEarlierStatement().map(names.quotes()::of), lines);
  }

  private static List<GoalChange> changes(List<GoalEvent> steps) {
    return steps.stream()
        .filter(GoalEvent.GoalChanged.class::isInstance)
        .map(GoalEvent.GoalChanged.class::cast)
        .map(GoalEvent.GoalChanged::change)
        .toList();
  }

  private static boolean isNew(Goal goal, LocalDate day) {
    return goal.getAgreements().stream().noneMatch(one -> one.getAgreedOn().isBefore(day))
        && goal.getChanges().stream().noneMatch(one -> one.getChangedOn().isBefore(day));
  }

  private static boolean isLast(Goal goal, LocalDate day) {
    return goal.getChanges().stream().noneMatch(one -> one.getChangedOn().isAfter(day));
  }

  /** A goal is described where somebody first agrees to it; where nobody does, as it comes up. */
  private static boolean isFirstTelling(Goal goal, LocalDate day, List<GoalEvent> steps) {
    if (goal.getAgreements().isEmpty()) {
      return isNew(goal, day);
    }
    return steps.stream().anyMatch(GoalEvent.GoalAgreed.class::isInstance)
        && goal.getAgreements().stream().noneMatch(one -> one.getAgreedOn().isBefore(day));
  }

  /** Such as {@code " is now proposed, accepted and active the same day, in progress"}. */
  private static String state(
      Goal goal, List<GoalEvent> steps, List<GoalChange> changes, String is) {
    List<GoalStatus> statuses = new ArrayList<>();
    List<GoalAchievement> found = new ArrayList<>();
    for (GoalChange change : changes) {
      change.getStatus().ifPresent(statuses::add);
      change.getAchievement().ifPresent(found::add);
    }
    if (steps.stream().anyMatch(GoalEvent.GoalMoved.class::isInstance)) {
      statuses.add(goal.getStatus());
      goal.getAchievement().filter(reached -> found.isEmpty()).ifPresent(found::add);
    }
    String reached = Words.row(found.stream().map(Words::of).toList());
    if (statuses.isEmpty()) {
      return found.isEmpty() ? "" : " is found " + reached;
    }
    return is
        + Words.row(statuses.stream().map(Words::of).toList())
        + (statuses.size() > 1 ? " the same day" : "")
        + (found.isEmpty() ? "" : ", " + reached);
  }

  /** Who agreed: told once where one of the steps had them all, and otherwise step by step. */
  private static List<Set<Party>> agreed(List<GoalEvent> steps) {
    List<Set<Party>> each = new ArrayList<>();
    Set<Party> all = EnumSet.noneOf(Party.class);
    for (GoalEvent step : steps) {
      Set<Party> parties = EnumSet.noneOf(Party.class);
      if (step instanceof GoalEvent.GoalAgreed agreed) {
        parties.addAll(agreed.parties());
      } else if (step instanceof GoalEvent.GoalChanged changed) {
        parties.addAll(changed.change().getAgreedBy());
      }
      if (!parties.isEmpty() && !each.contains(parties)) {
        each.add(parties);
      }
      all.addAll(parties);
    }
    return each.contains(all) ? List.of(all) : each;
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
}
