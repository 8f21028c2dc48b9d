package org.katlib.examples;

import java.io.PrintWriter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Source;
import org.katlib.evidence.Sources;
import org.katlib.rule.Finding;
import org.katlib.schedule.CalendarEntry;
import org.katlib.schedule.CalendarReview;
import org.katlib.schedule.DosingCalendar;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.Regimen;
import org.katlib.schedule.ReviewPoint;

/** An order and its calendar, told to a person. */
final class ScheduleStory {
  private final PrintWriter out;

  ScheduleStory(PrintWriter out) {
    this.out = out;
  }

  void list(Regimen regimen) {
    print(String.format(Locale.ROOT, "%-26s", regimen.key()) + regimen.name());
  }

  void tell(Regimen regimen) {
    print(regimen.name());
    print("What the sources say, never a recommendation.");
    print("Drug: " + Words.of(regimen.substance()));
    regimen.indication().ifPresent(indication -> print("For: " + Words.of(indication)));
    regimen.jurisdiction().ifPresent(place -> print("Approved text of: " + place));
    regimen.unsaid().ifPresent(unsaid -> print("Not said: " + unsaid));
  }

  void tell(String place, DosingSchedule order) {
    print(place + ": " + Words.of(order.getSubstance()) + ", ordered on " + order.getOrderedOn());
    order.getBasedOn().ifPresent(key -> print("Based on: " + reference(key)));
    order.getReplaces().ifPresent(id -> print("Replaces: " + id.getText()));
    order.getTailoringReason().ifPresent(reason -> print("Because: " + reason));
  }

  private static String reference(String key) {
    return Sources.find(key).map(Source::reference).orElse(key);
  }

  void tellPhases(DosingSchedule order) {
    tellPhases(order, Optional.empty());
  }

  /** Tells what the regimen's own source does not say as such. */
  void tellPhases(DosingSchedule order, Regimen regimen) {
    tellPhases(order, Optional.of(regimen));
  }

  private void tellPhases(DosingSchedule order, Optional<Regimen> regimen) {
    print("");
    print("Phases");
    for (int i = 0; i < order.getPhases().size(); i++) {
      DosingPhase phase = order.getPhases().get(i);
      print("  " + (i + 1) + "  " + DoseWords.of(phase));
      phase
          .getTitration()
          .ifPresent(
              ladder ->
                  DoseWords.of(ladder, phase.getForm()).forEach(line -> print("     " + line)));
      for (ReviewPoint point : phase.getReviews()) {
        String origin = regimen.map(of -> origin(of, point)).orElse("");
        print("     " + DoseWords.of(point) + origin);
      }
    }
  }

  /** What a trial did and what another source says of such a series are told apart. */
  private static String origin(Regimen regimen, ReviewPoint point) {
    return point
        .getBasedOn()
        .filter(source -> regimen.jurisdiction().isEmpty() && !source.equals(regimen.basedOn()))
        .map(source -> " (cited from " + source + ", no part of the regimen's own trial)")
        .orElse("");
  }

  void tellCalendar(DosingCalendar calendar, boolean isTimed) {
    print("");
    print("Calendar (a suggestion)");
    for (CalendarEntry entry : calendar.getEntries()) {
      print(
          String.format(
              Locale.ROOT,
              "  %3d  %s %s  phase %d%s",
              entry.number(),
              entry.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
              isTimed ? entry.at() : entry.date(),
              entry.phase() + 1,
              entry.movedFrom().map(day -> ", moved from " + day).orElse("")));
    }
    for (CalendarReview review : calendar.getReviews()) {
      print(
          "  "
              + review.date()
              + "  phase "
              + (review.phase() + 1)
              + ". "
              + DoseWords.of(review.point()));
    }
  }

  void tellSources(Regimen regimen) {
    print("");
    print("Sources");
    for (Citation citation : regimen.citations()) {
      print("  " + citation.getText() + Words.standing(citation));
    }
  }

  void tellFindings(List<Finding> findings) {
    print("");
    print(findings.isEmpty() ? "Nothing to report about the order" : "Concerns about the order");
    for (Finding finding : findings) {
      print("  " + finding.getSeverity() + " " + finding.getRuleId() + " " + finding.getPath());
      print("    " + finding.getMessage(Locale.ENGLISH));
      for (Citation citation : finding.getCitations()) {
        print("    Source: " + citation.getText() + Words.standing(citation));
      }
      finding.getWaiver().ifPresent(waiver -> print("    Accepted until " + waiver.getExpiresOn()));
    }
    print("");
  }

  private void print(String line) {
    out.print(Printable.of(line) + "\n");
  }
}
