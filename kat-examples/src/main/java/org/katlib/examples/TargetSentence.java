package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.journey.TargetEvent;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.MotivationRating;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TreatmentTarget;

/** What the treatment works on, in words. */
final class TargetSentence {
  private final CourseNames names;

  TargetSentence(CourseNames names) {
    this.names = names;
  }

  /** Tells one event; or a symptom with the ratings of one day. */
  void add(List<TargetEvent> events, List<String> lines) {
    TargetEvent event = events.get(0);
    if (event instanceof TargetEvent.TargetIdentified identified) {
      target(identified.target(), lines);
    } else if (event instanceof TargetEvent.CycleDrawn drawn) {
      lines.add("A cycle that keeps itself going, as both drew it:");
      chain(drawn.cycle(), drawn.date(), lines);
    } else if (event instanceof TargetEvent.LinksRated rated) {
      boolean again = rated.date().isAfter(rated.cycle().getDrawnOn());
      lines.add("How strongly the links of the cycle lead on" + (again ? ", rated again:" : ":"));
      chain(rated.cycle(), rated.date(), lines);
    } else if (event instanceof TargetEvent.MotivationRated rated) {
      lines.add(motivation(rated.rating()));
    }
    severity(events, lines);
  }

  private static void target(TreatmentTarget target, List<String> lines) {
    lines.add("To work on: " + Words.of(target.getDomain()));
    target.getDescription().ifPresent(words -> lines.add(Words.quoted(words)));
    Words.add(
        "Measured by",
        target.getMeasures().stream()
            .map(id -> InstrumentCatalogue.findName(id).orElse(id.getText()))
            .sorted()
            .toList(),
        lines);
  }

  /** Such as {@code Isolation: patient 7 (at first 8), therapist 6 of 10}. */
  private static void severity(List<TargetEvent> events, List<String> lines) {
    List<String> views = new ArrayList<>();
    String symptom = "Rated";
    for (TargetEvent event : events) {
      if (event instanceof TargetEvent.SeverityRated rated) {
        if (lines.isEmpty()) {
          symptom = Words.capital(Words.of(rated.target().getDomain()));
        }
        views.add(
            Words.of(rated.rating().getInformant())
                + " "
                + rated.rating().getSeverity()
                + ChangeWords.findFirst(rated.target(), rated.rating())
                    .map(first -> " (at first " + first.getSeverity() + ")")
                    .orElse(""));
      }
    }
    if (!views.isEmpty()) {
      lines.add(symptom + ": " + String.join(", ", views) + " of 10");
    }
  }

  private void chain(SymptomCycle cycle, LocalDate day, List<String> lines) {
    for (CycleLink link : cycle.getLinks()) {
      lines.add(
          "- "
              + of(link)
              + strengthOn(link, day)
                  .map(strength -> ", leads on with " + strength.getStrength() + " of 10")
                  .orElse(""));
    }
    lines.add("- and round again");
  }

  private static Optional<LinkStrength> strengthOn(CycleLink link, LocalDate day) {
    return link.getStrengths().stream()
        .filter(strength -> strength.getRatedOn().equals(day))
        .reduce((earlier, later) -> later);
  }

  /** {@return one link, by its kind and its words} */
  String of(CycleLink link) {
    String part = Words.of(link.getPart());
    return link.getWords()
        .map(names.quotes()::of)
        .or(() -> link.getBelief().map(names::of))
        .or(() -> link.getTarget().map(names::of))
        .map(words -> part + " " + words)
        .orElse(part);
  }

  private String motivation(MotivationRating rating) {
    List<String> rulers = new ArrayList<>();
    ruler("it matters", rating.getImportance(), rulers);
    ruler("sure of managing it", rating.getConfidence(), rulers);
    ruler("ready to begin", rating.getReadiness(), rulers);
    return "Motivation for a change"
        + rating.getTarget().map(id -> " in " + names.of(id)).orElse("")
        + ": "
        + String.join(", ", rulers);
  }

  private static void ruler(String label, OptionalInt value, List<String> rulers) {
    value.ifPresent(points -> rulers.add(label + " " + points + " of 10"));
  }
}
