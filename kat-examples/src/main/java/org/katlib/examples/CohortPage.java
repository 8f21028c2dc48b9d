package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.outcome.CohortGoals;
import org.katlib.outcome.CohortShift;
import org.katlib.outcome.CohortSignals;
import org.katlib.outcome.CohortSummary;
import org.katlib.outcome.ScoreSum;

/** What was measured over many courses, for a reader. */
final class CohortPage {
  /** Below this many courses a count may stand for a person whom a reader knows. */
  private static final int FEW = 10;

  private final CohortSummary summary;
  private final Page page = new Page();

  private CohortPage(CohortSummary summary) {
    this.summary = summary;
  }

  static Page of(CohortSummary summary) {
    CohortPage made = new CohortPage(summary);
    made.fill();
    return made.page;
  }

  private void fill() {
    page.heading(1, "What was measured over " + count(summary.getCourses(), "course"));
    page.line(
        count(summary.getSessions(), "session")
            + " held, "
            + count(summary.getDoses(), "dose")
            + " given in "
            + count(summary.getCoursesWithDose(), "course")
            + ".");
    page.line(
        "Compared are the last sober state before the first dose and the last sober one after it."
            + " Nothing here says what made a difference, and nobody was compared with anybody.");
    if (summary.getCourses() < FEW) {
      page.line(
          "A summary of so few courses tells of persons: a count of one is one patient. Do not pass"
              + " it on as if it were anonymous.");
    }
    signals();
    new CohortMeasures(summary.getMeasures()).add(page);
    goals();
    ratings();
    if (summary.getMeasuresDue() > 0) {
      page.heading(2, "What was planned and is not on record");
      page.line(
          summary.getMeasuresMissed()
              + " of "
              + count(summary.getMeasuresDue(), "planned measure")
              + summary.shareMissed().map(share -> " (" + Words.number(share) + " %)").orElse("")
              + ".");
    }
  }

  private void signals() {
    List<List<String>> rows = new ArrayList<>();
    for (CohortSignals one : summary.getSignals()) {
      rows.add(
          List.of(
              MeasureWords.of(one.getStrength()),
              Long.toString(one.getRaised()),
              Long.toString(one.getReviewed())));
    }
    if (!rows.isEmpty()) {
      page.heading(2, "Answers that nobody may overlook");
      page.table(List.of("what they ask for", "answers", "with a review on record"), rows);
    }
  }

  private void goals() {
    List<List<String>> rows = new ArrayList<>();
    for (CohortGoals one : summary.getGoals()) {
      rows.add(
          List.of(
              Words.of(one.getInformant()),
              switch (one.getConvention()) {
                case ANY_STARTING_LEVEL -> "each begun at its own level";
                case STARTS_AT_MINUS_ONE -> "each begun at -1";
              },
              mean(one.getBaseline()),
              mean(one.getLatest()),
              mean(one.getChange())));
    }
    if (!rows.isEmpty()) {
      page.heading(2, "Goals, as T scores");
      page.table(List.of("seen by", "scales", "at the start", "last", "change"), rows);
    }
  }

  private void ratings() {
    List<List<String>> rows = new ArrayList<>();
    shift("charge of memories", summary.getMemories(), rows);
    shift("how true beliefs feel", summary.getBeliefs(), rows);
    if (!rows.isEmpty()) {
      page.heading(2, "Memories and beliefs");
      page.table(List.of("rated", "compared", "fell", "rose"), rows);
    }
  }

  private static void shift(String what, CohortShift shift, List<List<String>> rows) {
    if (shift.getCompared() > 0) {
      rows.add(
          List.of(
              what,
              Long.toString(shift.getCompared()),
              Long.toString(shift.getFell()),
              Long.toString(shift.getRose())));
    }
  }

  /** Such as {@code 16.5 ± 3.2 (12)}. */
  static String mean(ScoreSum sum) {
    return sum.mean()
        .map(
            mean ->
                Words.rounded(mean)
                    + sum.standardDeviation()
                        .map(deviation -> " \u00b1 " + Words.rounded(deviation))
                        .orElse("")
                    + " ("
                    + sum.getCount()
                    + ")")
        .orElse("");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
