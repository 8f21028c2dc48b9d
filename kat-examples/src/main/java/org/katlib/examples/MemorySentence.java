package org.katlib.examples;

import java.util.List;
import org.katlib.course.BeliefEvent;
import org.katlib.course.MemoryEvent;
import org.katlib.target.ChargeRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.MemoryCertainty;
import org.katlib.target.MemoryPattern;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.TraumaticMemory;

/** Beliefs and memories, in words. */
final class MemorySentence {
  private final CourseNames names;

  MemorySentence(CourseNames names) {
    this.names = names;
  }

  void add(BeliefEvent event, List<String> lines) {
    if (event instanceof BeliefEvent.BeliefWorded worded) {
      CoreBelief belief = worded.belief();
      lines.add("A belief, in the patient's words: " + Words.quoted(belief.getWords()));
      Words.add("Would rather hold true", belief.getAlternative().map(Words::quoted), lines);
      Words.add("What feeds it", Words.sorted(belief.getTargets(), names::of), lines);
    } else if (event instanceof BeliefEvent.ConvictionRated rated) {
      lines.add(
          Words.quoted(rated.belief().getWords())
              + " feels "
              + rated.rating().getPercent()
              + " % true ("
              + Words.of(rated.rating().getMoment())
              + ")");
      ChangeWords.since(rated.belief(), rated.rating()).ifPresent(lines::add);
    }
  }

  void add(MemoryEvent event, List<String> lines) {
    if (event instanceof MemoryEvent.MemoryNamed named) {
      memory(named.memory(), lines);
    } else if (event instanceof MemoryEvent.ChargeRated rated) {
      charge(rated.memory(), rated.rating(), lines);
      ChangeWords.since(rated.memory(), rated.rating()).ifPresent(lines::add);
    } else if (event instanceof MemoryEvent.StabilityChecked checked) {
      stability(checked.check(), lines);
    }
  }

  private void memory(TraumaticMemory memory, List<String> lines) {
    lines.add("A memory, by the name the patient gave it: " + Words.quoted(memory.getLabel()));
    Words.add("About", memory.getTheme(), lines);
    if (!memory.getOrigins().isEmpty()) {
      lines.add("It comes from: " + Words.list(memory.getOrigins()));
    }
    memory.getPattern().ifPresent(pattern -> lines.add(of(pattern)));
    age(memory, lines);
    Words.add("Who was there", memory.getPerson(), lines);
    memory.getCertainty().ifPresent(certainty -> lines.add(of(certainty)));
    memory.getBelief().ifPresent(id -> lines.add("It taught: " + names.of(id)));
  }

  private static void age(TraumaticMemory memory, List<String> lines) {
    if (memory.getAgeFrom().isPresent() && memory.getAgeTo().isPresent()) {
      int from = memory.getAgeFrom().getAsInt();
      int to = memory.getAgeTo().getAsInt();
      lines.add(from == to ? "At " + from + " years." : "From " + from + " to " + to + " years.");
    } else if (memory.getAgeFrom().isPresent()) {
      lines.add("From " + memory.getAgeFrom().getAsInt() + " years on.");
    } else if (memory.getAgeTo().isPresent()) {
      lines.add("Until " + memory.getAgeTo().getAsInt() + " years.");
    }
  }

  private static String of(MemoryPattern pattern) {
    return switch (pattern) {
      case SINGLE_EVENT -> "It happened once.";
      case REPEATED -> "It happened again and again.";
      case DEVELOPMENTAL -> "It lasted through a part of growing up.";
    };
  }

  private static String of(MemoryCertainty certainty) {
    return switch (certainty) {
      case REMEMBERED -> "Always remembered.";
      case UNCERTAIN -> "Remembered in parts, or not surely.";
      case EMERGED_UNDER_MEDICINE ->
          "First came up while the medicine acted; neither taken for a fact nor denied.";
    };
  }

  private static void charge(TraumaticMemory memory, ChargeRating rating, List<String> lines) {
    StringBuilder words = new StringBuilder("The charge of ");
    words.append(Words.quoted(memory.getLabel())).append(": ").append(rating.getCharge());
    words.append(" of ").append(rating.getScale().getMaximum());
    rating.getVividness().ifPresent(points -> words.append(", vivid ").append(points));
    rating.getDistance().ifPresent(points -> words.append(", distance ").append(points));
    words.append(" (").append(Words.of(rating.getMoment())).append(')');
    lines.add(words.toString());
    Words.add("Felt in the body", rating.getBodyLocation(), lines);
  }

  private static void stability(StabilisationCheck check, List<String> lines) {
    lines.add(
        "Looked at whether memories can be worked on: "
            + (check.isStable() ? "stable enough" : "not stable enough yet"));
    if (!check.getNeeds().isEmpty()) {
      lines.add("What asks for stability first: " + Words.list(check.getNeeds()));
    }
    Words.add("Note", check.getNote(), lines);
  }
}
