package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.journey.ActivityEvent;
import org.katlib.process.IntegrationAction;
import org.katlib.target.MeaningfulActivity;

/** What the patient means to do in everyday life and does, in words. */
final class ActivitySentence {
  private final CourseNames names;

  ActivitySentence(CourseNames names) {
    this.names = names;
  }

  void add(ActivityEvent event, List<String> lines) {
    if (event instanceof ActivityEvent.ActivityPlanned planned) {
      MeaningfulActivity activity = planned.activity();
      lines.add("Planned for this day: " + names.quotes().of(activity.getDescription()));
      purpose(activity, lines);
      Words.add("It was not done", activity.getNotDoneBecause(), lines);
    } else if (event instanceof ActivityEvent.ActivityDone done) {
      done(done, lines);
    } else if (event instanceof ActivityEvent.ActionIntended intended) {
      action(intended, lines);
    } else if (event instanceof ActivityEvent.ActionDone done) {
      lines.add("A step was done: " + names.quotes().of(done.action().getDescription()));
      Words.add("What came of it", done.action().getOutcome(), lines);
    }
  }

  private void purpose(MeaningfulActivity activity, List<String> lines) {
    Words.add("What it matters for", activity.getValue().map(Words::quoted), lines);
    activity.getTarget().ifPresent(id -> lines.add("It answers: " + names.of(id)));
  }

  private void done(ActivityEvent.ActivityDone done, List<String> lines) {
    MeaningfulActivity activity = done.activity();
    boolean asPlanned = activity.getPlannedFor().equals(Optional.of(done.date()));
    List<String> words = new ArrayList<>();
    activity.getPleasure().ifPresent(points -> words.add("pleasure " + points + " of 10"));
    activity.getMeaning().ifPresent(points -> words.add("meaning " + points + " of 10"));
    lines.add(
        (asPlanned ? "Done as planned: " : "Done: ")
            + names.quotes().of(activity.getDescription())
            + (words.isEmpty() ? "" : " (" + String.join(", ", words) + ")"));
    if (asPlanned) {
      purpose(activity, lines);
    }
  }

  private void action(ActivityEvent.ActionIntended intended, List<String> lines) {
    IntegrationAction action = intended.action();
    lines.add(
        "A step into everyday life: "
            + names.quotes().inFull(action.getDescription())
            + action.getDueOn().map(day -> ", by " + day).orElse(""));
    Words.sorted(action.getArisesFrom(), names::of)
        .forEach(moment -> lines.add(Words.sentence("It comes from " + moment)));
    Words.add("It was let go", action.getLetGoBecause(), lines);
    action
        .getGoal()
        .ifPresent(
            id -> lines.add(Words.sentence("It serves the goal " + names.of(id, intended.date()))));
  }
}
