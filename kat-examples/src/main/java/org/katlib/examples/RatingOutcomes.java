package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.InstrumentId;
import org.katlib.outcome.AllianceTrajectory;
import org.katlib.outcome.BeliefTrajectory;
import org.katlib.outcome.CourseOutcomes;
import org.katlib.outcome.MemoryTrajectory;
import org.katlib.outcome.RatingPoint;
import org.katlib.outcome.RatingTrajectory;
import org.katlib.outcome.SeverityTrajectory;
import org.katlib.target.TargetId;

/**
 * What was rated over a course in the library's own scales: what was there before, and what last.
 */
final class RatingOutcomes {
  private static final String BEFORE = "before the first dose";
  private static final String LAST = "last";
  private static final String COUNT = "ratings";

  private final TreatmentCourse course;
  private final CourseOutcomes outcomes;
  private final CourseNames names;

  RatingOutcomes(TreatmentCourse course, CourseOutcomes outcomes, CourseNames names) {
    this.course = course;
    this.outcomes = outcomes;
    this.names = names;
  }

  void add(Page page) {
    severities(page);
    beliefs(page);
    memories(page);
    alliance(page);
  }

  private void severities(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (SeverityTrajectory one : outcomes.getSeverities()) {
      rows.add(
          row(
              names.of(one.target()) + measuredWith(one.target()),
              Words.of(one.informant()),
              one.ratings(),
              ""));
    }
    table("Symptoms, from 0 to 10", List.of("symptom", "seen by"), rows, page);
  }

  /** The instruments that a symptom is measured with, by id. */
  private String measuredWith(TargetId id) {
    List<String> measures =
        course.getTargets().stream()
            .filter(target -> target.getId().equals(id))
            .flatMap(target -> target.getMeasures().stream())
            .map(InstrumentId::getText)
            .sorted()
            .toList();
    return measures.isEmpty() ? "" : " (also measured with " + Words.row(measures) + ")";
  }

  private void beliefs(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (BeliefTrajectory one : outcomes.getBeliefs()) {
      rows.add(row(names.of(one.belief()), "patient", one.convictions(), " %"));
    }
    table("Beliefs, how true they feel", List.of("belief", "felt by"), rows, page);
  }

  private void memories(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (MemoryTrajectory one : outcomes.getMemories()) {
      String maximum = " of " + one.scale().getMaximum();
      long under = one.points().stream().filter(point -> !point.sober()).count();
      rows.add(
          List.of(
              names.of(one.memory()),
              "patient",
              one.change()
                  .map(change -> change.from().getCharge() + maximum)
                  .orElse("not compared"),
              one.change().map(change -> change.to().getCharge() + maximum).orElse("not compared"),
              count(one.points().size(), under)));
    }
    table("The charge of memories", List.of("memory", "felt by"), rows, page);
  }

  private void alliance(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (AllianceTrajectory one : outcomes.getAlliance()) {
      rows.add(row(Words.of(one.quality()), Words.of(one.informant()), one.ratings(), ""));
    }
    table("The work together, from 0 to 10", List.of("quality", "seen by"), rows, page);
    List<String> apart = new ArrayList<>();
    outcomes.getAllianceGaps().stream()
        .filter(gap -> Math.abs(gap.points()) >= RatingWords.APART)
        .forEach(
            gap ->
                apart.add(
                    Words.capital(names.of(gap.session()))
                        + ", "
                        + Words.of(gap.quality())
                        + ": the patient rated it "
                        + Math.abs(gap.points())
                        + (gap.points() > 0 ? " higher" : " lower")
                        + " than the therapist"));
    page.bullets(apart);
  }

  private void table(String heading, List<String> first, List<List<String>> rows, Page page) {
    if (!rows.isEmpty()) {
      page.heading(2, heading);
      List<String> header = new ArrayList<>(first);
      header.addAll(List.of(BEFORE, LAST, COUNT));
      page.table(header, rows);
    }
  }

  private static List<String> row(String what, String who, RatingTrajectory ratings, String unit) {
    long under = ratings.points().stream().filter(point -> !point.sober()).count();
    return List.of(
        what,
        who,
        ratings.baseline().map(RatingOutcomes::of).map(text -> text + unit).orElse("none"),
        ratings.latest().map(RatingOutcomes::of).map(text -> text + unit).orElse("none"),
        count(ratings.points().size(), under));
  }

  private static String of(RatingPoint point) {
    return Integer.toString(point.value());
  }

  private static String count(int all, long under) {
    return all + (under == 0 ? "" : ", " + under + " of them under the medicine and not counted");
  }
}
