package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainment;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalStatus;
import org.katlib.measure.Informant;
import org.katlib.process.MomentId;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;
import org.katlib.session.TherapySession;
import org.katlib.target.MeaningfulActivity;

/** Where a course stands: its goals, what was rated first and last, and what is still open. */
final class Standing {
  private final TreatmentCourse course;
  private final CourseNames names;

  Standing(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  /** {@return a line for each thing that stands somewhere, in three parts} */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    add("Goals", goals(), lines);
    add(
        "The first rating and the last, without what was rated while the medicine acted; the"
            + " numbers do not say what made a difference",
        new FirstAndLast(course, names).lines(),
        lines);
    add("Open", open(), lines);
    return lines;
  }

  private static void add(String label, List<String> part, List<String> lines) {
    if (!part.isEmpty()) {
      lines.add(label + ":");
      part.forEach(line -> lines.add("- " + line));
    }
  }

  private List<String> goals() {
    List<String> lines = new ArrayList<>();
    for (Goal goal : course.getGoals()) {
      if (goal.getStatus() != GoalStatus.ENTERED_IN_ERROR) {
        lines.add(
            names.quotes().of(goal.getStatement())
                + ": "
                + Words.of(goal.getStatus())
                + goal.getAchievement().map(reached -> ", " + Words.of(reached)).orElse("")
                + scores(goal));
      }
    }
    for (Informant informant : Informant.values()) {
      for (BaselineConvention convention : BaselineConvention.values()) {
        GoalAttainment.of(course.getGoals(), informant, convention)
            .ifPresent(found -> lines.add(of(found, informant, convention)));
      }
    }
    return lines;
  }

  private static String scores(Goal goal) {
    List<GoalAttainmentScore> last = new ArrayList<>();
    for (Informant informant : Informant.values()) {
      last(goal, informant).ifPresent(last::add);
    }
    if (last.size() > 1
        && last.stream().map(GoalAttainmentScore::getLevel).distinct().count() == 1) {
      return "; "
          + Words.row(last.stream().map(score -> Words.of(score.getInformant())).toList())
          + ": "
          + GoalScaleWords.of(last.get(0).getLevel());
    }
    StringBuilder words = new StringBuilder();
    last.forEach(
        score ->
            words
                .append("; ")
                .append(Words.of(score.getInformant()))
                .append(": ")
                .append(GoalScaleWords.of(score.getLevel())));
    return words.toString();
  }

  private static Optional<GoalAttainmentScore> last(Goal goal, Informant informant) {
    return goal.getScores().stream()
        .filter(score -> score.getInformant() == informant)
        .max(Comparator.comparing(GoalAttainmentScore::getScoredOn));
  }

  private static String of(
      GoalAttainment found, Informant informant, BaselineConvention convention) {
    return "Goal attainment, as "
        + Words.withArticle(informant)
        + " sees it: T "
        + Words.rounded(found.score())
        + ", at the start "
        + Words.rounded(found.baseline())
        + ", from "
        + found.goals().size()
        + (found.goals().size() == 1 ? " goal" : " goals")
        + switch (convention) {
          case ANY_STARTING_LEVEL -> ", each begun at its own level";
          case STARTS_AT_MINUS_ONE -> ", each begun at -1";
        }
        + " (T score of Kiresuk and Sherman: 50 is as expected)";
  }

  private List<String> open() {
    List<String> lines = new ArrayList<>();
    Words.add("Not explored yet", unexplored(), lines);
    for (Session session : course.getSessions()) {
      if (session.getStatus() == SessionStatus.PLANNED) {
        lines.add(
            "Booked: "
                + names.of(session)
                + " ("
                + names.kindOf(session)
                + ") on "
                + session.getStart().toLocalDate());
      }
      if (session instanceof IntegrationSession integration) {
        integration.getActions().stream()
            .filter(action -> action.getDoneOn().isEmpty())
            .filter(action -> action.getLetGoBecause().isEmpty())
            .forEach(
                action -> lines.add("A step to do: " + names.quotes().of(action.getDescription())));
      }
    }
    for (MeaningfulActivity activity : course.getActivities()) {
      if (activity.getDoneOn().isEmpty() && activity.getNotDoneBecause().isEmpty()) {
        activity
            .getPlannedFor()
            .ifPresent(
                day ->
                    lines.add(
                        "Planned for "
                            + day
                            + " and not told as done: "
                            + names.quotes().of(activity.getDescription())));
      }
    }
    course.getDecisions().stream()
        .filter(decision -> decision.getDecidedAt().isEmpty())
        .forEach(decision -> lines.add("To decide: " + names.quotes().of(decision.getQuestion())));
    course.getWorkingAgreements().stream()
        .filter(agreement -> agreement.getSignatures().isEmpty())
        .forEach(
            agreement ->
                lines.add(
                    "A working agreement that nobody signed yet: "
                        + names.quotes().of(agreement.getPurpose())));
    return lines;
  }

  private List<String> unexplored() {
    Set<MomentId> explored = new HashSet<>();
    List<String> unexplored = new ArrayList<>();
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy) {
        explored.addAll(therapy.getExplores());
      }
    }
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy) {
        therapy.getMoments().stream()
            .filter(moment -> !explored.contains(moment.getId()))
            .forEach(moment -> unexplored.add(names.of(moment.getId())));
      }
    }
    return unexplored;
  }
}
