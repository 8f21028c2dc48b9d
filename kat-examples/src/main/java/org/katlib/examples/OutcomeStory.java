package org.katlib.examples;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.course.MissedMeasure;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.outcome.CourseOutcomes;
import org.katlib.outcome.GivenDose;
import org.katlib.outcome.GoalOutcome;
import org.katlib.outcome.SignalOutcome;
import org.katlib.outcome.Trajectory;
import org.katlib.scoring.InstrumentResponse;

/** What was measured over one course, told to a clinician. */
final class OutcomeStory {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final TreatmentCourse course;
  private final CourseOutcomes outcomes;
  private final CourseNames names;
  private final SourceNumbers sources = new SourceNumbers();

  OutcomeStory(TreatmentCourse course, CourseOutcomes outcomes) {
    this.course = course;
    this.outcomes = outcomes;
    this.names = new CourseNames(course);
  }

  void print(PrintWriter out) {
    Page page = new Page();
    page.heading(
        1,
        "What was measured over a course of treatment"
            + (course.isSynthetic() ? " (synthetic: no patient)" : ""));
    page.line(
        "Compared are the last sober state before the first dose and the last sober one after it."
            + " The numbers do not say what made a difference.");
    signals(page);
    doses(page);
    measures(page);
    goals(page);
    new RatingOutcomes(course, outcomes, names).add(page);
    missed(page);
    if (!sources.rows().isEmpty()) {
      page.heading(2, "Sources");
      page.table(SourceNumbers.HEADER, sources.rows());
    }
    new PlainPage(out).print(page);
  }

  private void signals(Page page) {
    List<String> lines = new ArrayList<>();
    SignalWords words = new SignalWords(Optional.of(course));
    List<SignalOutcome> signals = new ArrayList<>(outcomes.getSignals());
    signals.sort(
        Comparator.comparing(SignalOutcome::reviewed)
            .thenComparing(found -> found.signal().getStrength(), Comparator.reverseOrder()));
    for (SignalOutcome found : signals) {
      for (InstrumentResponse response : course.getResponses()) {
        if (response.getId().equals(found.signal().getResponse())) {
          List<Instrument> forms = course.findInstruments(response.getInstrument());
          lines.add(
              TIME.format(found.answeredAt())
                  + ", "
                  + forms.get(0).getName()
                  + ": "
                  + SignalWords.of(
                      forms, found.signal(), response.findValue(found.signal().getItem()))
                  + " "
                  + String.join(" ", words.reviews(response)));
        }
      }
    }
    int unscored = outcomes.getUnscored().size();
    if (unscored > 0) {
      lines.add(
          "Of "
              + ScaleOutcome.count(unscored, "set")
              + " of answers the form is not known or is left open: they are not scored. An answer"
              + " that nobody may overlook in any known form of the instrument is told all the"
              + " same.");
    }
    if (!lines.isEmpty()) {
      page.heading(2, "Look at this first");
      page.bullets(lines);
    }
  }

  private void doses(Page page) {
    page.heading(2, "Sessions and doses");
    page.line(
        ScaleOutcome.count(outcomes.getSessionsHeld(), "session")
            + " held, "
            + ScaleOutcome.count(outcomes.getDoses().size(), "dose")
            + " given.");
    List<String> lines = new ArrayList<>();
    for (GivenDose dose : outcomes.getDoses()) {
      lines.add(
          TIME.format(dose.at())
              + ", "
              + names.of(dose.session())
              + ": "
              + DoseWords.of(dose.dose()));
    }
    page.bullets(lines);
  }

  private void measures(Page page) {
    if (outcomes.getTrajectories().isEmpty()) {
      return;
    }
    page.heading(2, "Measures");
    List<Trajectory> group = new ArrayList<>();
    for (Trajectory trajectory : outcomes.getTrajectories()) {
      if (!group.isEmpty() && !isOneForm(group.get(0), trajectory)) {
        new MeasureOutcome(List.copyOf(group), sources).add(page);
        group.clear();
      }
      group.add(trajectory);
    }
    new MeasureOutcome(List.copyOf(group), sources).add(page);
  }

  private static boolean isOneForm(Trajectory one, Trajectory other) {
    return one.informant() == other.informant() && one.form().equals(other.form());
  }

  private void goals(Page page) {
    if (outcomes.getGoals().isEmpty()) {
      return;
    }
    page.heading(2, "Goals");
    page.line("As a T score of Kiresuk and Sherman: 50 is as expected.");
    List<List<String>> rows = new ArrayList<>();
    for (GoalOutcome goal : outcomes.getGoals()) {
      rows.add(
          List.of(
              Words.of(goal.informant()),
              switch (goal.convention()) {
                case ANY_STARTING_LEVEL -> "each begun at its own level";
                case STARTS_AT_MINUS_ONE -> "each begun at -1";
              },
              Integer.toString(goal.attainment().goals().size()),
              Words.rounded(goal.attainment().baseline()),
              Words.rounded(goal.attainment().score())));
    }
    page.table(List.of("seen by", "scales", "goals", "at the start", "last"), rows);
  }

  private void missed(Page page) {
    if (outcomes.getMeasuresDue() == 0) {
      return;
    }
    page.heading(2, "What was planned and is not on record");
    page.line(
        "Of "
            + ScaleOutcome.count(outcomes.getMeasuresDue(), "planned measure")
            + " that were due, "
            + outcomes.getMissed().size()
            + (outcomes.getMissed().size() == 1 ? " is" : " are")
            + " not on record.");
    List<String> lines = new ArrayList<>();
    for (MissedMeasure missed : outcomes.getMissed()) {
      InstrumentId id = course.getMeasurementPlan().get(missed.position()).getInstrument();
      MeasureOccasion occasion = course.getMeasurementPlan().get(missed.position()).getOccasion();
      lines.add(
          missed.due()
              + ", "
              + InstrumentCatalogue.findName(id).orElse(id.getText())
              + ", "
              + of(occasion)
              + missed.session().map(session -> " (" + names.of(session) + ")").orElse(""));
    }
    page.bullets(lines);
  }

  private static String of(MeasureOccasion occasion) {
    return switch (occasion) {
      case BASELINE -> "before the first dose";
      case BEFORE_EACH_DOSE -> "before the dose";
      case AFTER_EACH_DOSE -> "after the dose";
      case EACH_THERAPY_SESSION -> "at the session";
      case REGULARLY -> "as planned regularly";
      case AFTER_LAST_DOSE -> "after the last dose";
    };
  }
}
