package org.katlib.examples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.katlib.examples.OptionText.WrongOptionException;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEventKind;
import org.katlib.journey.JourneyPhase;
import picocli.CommandLine.Option;

/** The options that tell a part of a journey. */
final class ShowFilter {
  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      split = ",",
      description = "only these phases: screening, preparation, dosing, integration, follow-up")
  private List<String> phaseTexts = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "only these kinds of events: patient, session, dose, observation, safety, schedule,"
              + " consent, target, belief, memory, activity, goal, agreement, trauma-informed-care,"
              + " setting, adaptation, rating, measure, attunement, moment, practice, review")
  private List<String> kindTexts = new ArrayList<>();

  private final Set<JourneyPhase> phases = EnumSet.noneOf(JourneyPhase.class);
  private final Set<JourneyEventKind> kinds = EnumSet.noneOf(JourneyEventKind.class);

  /** For picocli. */
  ShowFilter() {}

  /** Reads the texts of the options, once, before anything else is done. */
  void read() throws WrongOptionException {
    for (String text : phaseTexts) {
      phases.add(read("--phase", text, JourneyPhase.class));
    }
    for (String text : kindTexts) {
      kinds.add(read("--kind", text, JourneyEventKind.class));
    }
  }

  private static <E extends Enum<E>> E read(String option, String text, Class<E> type)
      throws WrongOptionException {
    return OptionText.read(
        option, text.strip().toLowerCase(Locale.ROOT), OptionText.constant(type));
  }

  /** {@return whether the whole journey is told} */
  boolean isWhole() {
    return phases.isEmpty() && kinds.isEmpty();
  }

  /** {@return the part of a journey that was asked for} */
  Journey part(Journey journey) {
    Journey part = phases.isEmpty() ? journey : journey.inPhases(phases);
    return kinds.isEmpty() ? part : part.ofKinds(kinds);
  }

  /** {@return whether a kind of events was asked for by name} */
  boolean isOf(JourneyEventKind kind) {
    return kinds.contains(kind);
  }

  /** {@return what was asked for, in words} */
  String words() {
    List<String> words = new ArrayList<>();
    if (!phases.isEmpty()) {
      words.add("phase " + spelled(phases));
    }
    if (!kinds.isEmpty()) {
      words.add("kind " + spelled(kinds));
    }
    return String.join("; ", words);
  }

  private static String spelled(Set<? extends Enum<?>> constants) {
    return constants.stream().map(OptionText::spelling).collect(Collectors.joining(", "));
  }
}
