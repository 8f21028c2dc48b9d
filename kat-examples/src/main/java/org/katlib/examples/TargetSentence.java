package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.course.TargetEvent;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.MotivationRating;
import org.katlib.target.SeverityRating;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TreatmentTarget;

/** What the treatment works on, in words. */
final class TargetSentence {
  private final CourseNames names;

  TargetSentence(CourseNames names) {
    this.names = names;
  }

  void add(TargetEvent event, List<String> lines) {
    if (event instanceof TargetEvent.TargetIdentified identified) {
      target(identified.target(), lines);
    } else if (event instanceof TargetEvent.SeverityRated rated) {
      lines.add(severity(rated.target(), rated.rating()));
    } else if (event instanceof TargetEvent.CycleDrawn drawn) {
      lines.add("A cycle that keeps itself going, as both drew it:");
      lines.add(chain(drawn.cycle(), drawn.date()));
    } else if (event instanceof TargetEvent.LinksRated rated) {
      boolean again = rated.date().isAfter(rated.cycle().getDrawnOn());
      lines.add("How strongly the links of the cycle lead on" + (again ? ", rated again:" : ":"));
      lines.add(chain(rated.cycle(), rated.date()));
    } else if (event instanceof TargetEvent.MotivationRated rated) {
      lines.add(motivation(rated.rating()));
    }
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

  private static String severity(TreatmentTarget target, SeverityRating rating) {
    return Words.capital(Words.of(target.getDomain()))
        + ", as "
        + Words.withArticle(rating.getInformant())
        + " rates it: "
        + rating.getSeverity()
        + " of 10"
        + ChangeWords.findFirst(target, rating)
            .map(first -> ", at first " + first.getSeverity())
            .orElse("");
  }

  /** {@code symptom "..." —8→ belief "..." —7→ and round again}. */
  private String chain(SymptomCycle cycle, LocalDate day) {
    StringBuilder chain = new StringBuilder();
    for (CycleLink link : cycle.getLinks()) {
      chain.append(of(link));
      chain.append(
          strengthOn(link, day)
              .map(strength -> " \u2014" + strength.getStrength() + "\u2192 ")
              .orElse(" \u2192 "));
    }
    return chain.append("and round again").toString();
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
        .map(Words::quoted)
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
