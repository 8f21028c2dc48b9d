package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.journey.BeliefEvent;
import org.katlib.journey.MemoryEvent;
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
      lines.add("A belief, in the patient's words: " + names.quotes().inFull(belief.getWords()));
      Words.add("Would rather hold true", belief.getAlternative().map(Words::quoted), lines);
      Words.add("What feeds it", Words.sorted(belief.getTargets(), names::of), lines);
    } else if (event instanceof BeliefEvent.ConvictionRated rated) {
      lines.add(
          names.quotes().of(rated.belief().getWords())
              + " feels "
              + rated.rating().getPercent()
              + " % true"
              + ChangeWords.sinceFirst(rated.belief(), rated.rating()).orElse("")
              + ", "
              + Words.of(rated.rating().getMoment()));
      if (!rated.rating().getMoment().isSober()) {
        lines.add(ChangeWords.NOT_COUNTED);
      }
    }
  }

  void add(MemoryEvent event, List<String> lines) {
    if (event instanceof MemoryEvent.MemoryNamed named) {
      memory(named.memory(), lines);
    } else if (event instanceof MemoryEvent.ChargeRated rated) {
      charge(rated.memory(), rated.rating(), lines);
    } else if (event instanceof MemoryEvent.StabilityChecked checked) {
      stability(checked.check(), lines);
    }
  }

  private void memory(TraumaticMemory memory, List<String> lines) {
    lines.add("A memory, by the name the patient gave it: " + Words.quoted(memory.getLabel()));
    Words.add("About", memory.getTheme(), lines);
    if (!memory.getOrigins().isEmpty()) {
      lines.add("It comes from, as the patient says: " + Words.list(memory.getOrigins()));
    }
    List<String> circumstances = new ArrayList<>();
    memory.getPattern().ifPresent(pattern -> circumstances.add(of(pattern)));
    age(memory).ifPresent(circumstances::add);
    memory.getCertainty().ifPresent(certainty -> circumstances.add(of(certainty)));
    if (!circumstances.isEmpty()) {
      lines.add(String.join(" ", circumstances));
    }
    Words.add("Who was there", memory.getPerson(), lines);
    memory.getBelief().ifPresent(id -> lines.add("It taught: " + names.of(id)));
  }

  private static Optional<String> age(TraumaticMemory memory) {
    if (memory.getAgeFrom().isPresent() && memory.getAgeTo().isPresent()) {
      int from = memory.getAgeFrom().getAsInt();
      int to = memory.getAgeTo().getAsInt();
      return Optional.of(
          from == to ? "At " + from + " years." : "From " + from + " to " + to + " years.");
    } else if (memory.getAgeFrom().isPresent()) {
      return Optional.of("From " + memory.getAgeFrom().getAsInt() + " years on.");
    } else if (memory.getAgeTo().isPresent()) {
      return Optional.of("Until " + memory.getAgeTo().getAsInt() + " years.");
    }
    return Optional.empty();
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
    words.append(ChangeWords.sinceFirst(memory, rating).orElse(""));
    rating.getVividness().ifPresent(points -> words.append(", vivid ").append(points));
    rating.getDistance().ifPresent(points -> words.append(", distance ").append(points));
    words.append(", ").append(Words.of(rating.getMoment()));
    lines.add(words.toString());
    Words.add("Felt in the body", rating.getBodyLocation(), lines);
    ChangeWords.caveat(memory, rating).ifPresent(lines::add);
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
