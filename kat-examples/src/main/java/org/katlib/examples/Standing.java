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
import org.katlib.session.TherapySession;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.SymptomCycle;

/** Where a course stands: what changed since the start, and what is still open. */
final class Standing {
  private final TreatmentCourse course;
  private final CourseNames names;

  Standing(TreatmentCourse course) {
    this.course = course;
    this.names = new CourseNames(course);
  }

  /** {@return a line for each thing that stands somewhere} */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    goals(lines);
    attainment(lines);
    targets(lines);
    course
        .getBeliefs()
        .forEach(
            belief ->
                ChangeWords.of(belief)
                    .ifPresent(
                        change ->
                            lines.add(
                                "The belief "
                                    + Words.quoted(belief.getWords())
                                    + ": "
                                    + change
                                    + " (sober ratings alone)")));
    course.getCycles().forEach(cycle -> cycle(cycle, lines));
    course
        .getMemories()
        .forEach(
            memory ->
                memory
                    .findChange()
                    .map(change -> ChangeWords.of(change, ""))
                    .ifPresent(
                        change ->
                            lines.add(
                                "The charge of "
                                    + Words.quoted(memory.getLabel())
                                    + ": "
                                    + change
                                    + " (sober ratings alone)")));
    open(lines);
    return lines;
  }

  private void goals(List<String> lines) {
    for (Goal goal : course.getGoals()) {
      if (goal.getStatus() != GoalStatus.ENTERED_IN_ERROR) {
        StringBuilder words = new StringBuilder("The goal ");
        words.append(Words.quoted(goal.getStatement())).append(" is ");
        words.append(Words.of(goal.getStatus()));
        goal.getAchievement().ifPresent(reached -> words.append(", ").append(Words.of(reached)));
        for (Informant informant : Informant.values()) {
          last(goal, informant)
              .ifPresent(
                  score ->
                      words
                          .append("; ")
                          .append(Words.withArticle(informant))
                          .append(" sees it ")
                          .append(GoalSentence.of(score.getLevel())));
        }
        lines.add(words.toString());
      }
    }
  }

  private static Optional<GoalAttainmentScore> last(Goal goal, Informant informant) {
    return goal.getScores().stream()
        .filter(score -> score.getInformant() == informant)
        .max(Comparator.comparing(GoalAttainmentScore::getScoredOn));
  }

  private void attainment(List<String> lines) {
    for (Informant informant : Informant.values()) {
      for (BaselineConvention convention : BaselineConvention.values()) {
        GoalAttainment.of(course.getGoals(), informant, convention)
            .ifPresent(found -> lines.add(of(found, informant, convention)));
      }
    }
  }

  private static String of(
      GoalAttainment found, Informant informant, BaselineConvention convention) {
    return "Goal attainment, as "
        + Words.withArticle(informant)
        + " sees it: T "
        + Words.number(found.score())
        + ", at the start "
        + Words.number(found.baseline())
        + ", from "
        + found.goals().size()
        + (found.goals().size() == 1 ? " goal" : " goals")
        + switch (convention) {
          case ANY_STARTING_LEVEL -> ", each begun at its own level";
          case STARTS_AT_MINUS_ONE -> ", each begun at -1";
        }
        + " (T score of Kiresuk and Sherman: 50 is as expected)";
  }

  private void targets(List<String> lines) {
    course
        .getTargets()
        .forEach(
            target -> {
              for (Informant informant : Informant.values()) {
                ChangeWords.of(target, informant)
                    .ifPresent(
                        change ->
                            lines.add(
                                Words.capital(Words.of(target.getDomain()))
                                    + ", as "
                                    + Words.withArticle(informant)
                                    + " rates it: "
                                    + change));
              }
            });
  }

  private void cycle(SymptomCycle cycle, List<String> lines) {
    for (CycleLink link : cycle.getLinks()) {
      LinkStrength first = link.findFirstStrength().orElse(null);
      LinkStrength last = link.findLastStrength().orElse(null);
      if (first != null && last != null && first.getRatedOn().isBefore(last.getRatedOn())) {
        lines.add(
            "In the cycle, how strongly the "
                + new TargetSentence(names).of(link)
                + " leads on: "
                + ChangeWords.fromTo(first.getStrength(), last.getStrength())
                + " of 10");
      }
    }
  }

  private void open(List<String> lines) {
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
      if (session instanceof IntegrationSession integration) {
        integration.getActions().stream()
            .filter(action -> action.getDoneOn().isEmpty())
            .forEach(action -> lines.add("Still to do: " + Words.quoted(action.getDescription())));
      }
    }
    Words.add("Not explored yet", unexplored, lines);
    course.getDecisions().stream()
        .filter(decision -> decision.getDecidedAt().isEmpty())
        .forEach(decision -> lines.add("Still open: " + Words.quoted(decision.getQuestion())));
    course.getWorkingAgreements().stream()
        .filter(agreement -> agreement.getSignatures().isEmpty())
        .forEach(
            agreement ->
                lines.add(
                    "A working agreement that nobody signed yet: "
                        + Words.quoted(agreement.getPurpose())));
  }
}
