package org.katlib.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.katlib.journey.WorkEvent;
import org.katlib.process.Breakthrough;
import org.katlib.process.ChallengeKind;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.Insight;
import org.katlib.process.InsightKind;
import org.katlib.process.Opening;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.TherapeuticMoment;

/** What came up, in words. */
final class MomentWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final CourseNames names;

  MomentWords(CourseNames names) {
    this.names = names;
  }

  /** {@return what kind of moment it is, as one speaks of it later} */
  static String name(TherapeuticMoment moment) {
    if (moment instanceof Insight) {
      return "the insight";
    } else if (moment instanceof Breakthrough) {
      return "the breakthrough";
    } else if (moment instanceof ChallengingMoment) {
      return "the hard moment";
    }
    throw new IllegalArgumentException("an unknown kind of moment");
  }

  void add(WorkEvent.MomentCameUp came, List<String> lines) {
    TherapeuticMoment moment = came.moment();
    String strength =
        moment.getIntensity().isPresent()
            ? " (" + moment.getIntensity().getAsInt() + " of 10)"
            : "";
    String words = moment.getWords().map(text -> ": " + names.quotes().inFull(text)).orElse("");
    if (moment instanceof Opening opening) {
      String name = opening instanceof Insight ? "Insight" : "Breakthrough";
      lines.add(
          name + opening.getExpected().map(MomentWords::expected).orElse("") + strength + words);
      if (opening instanceof Insight insight) {
        insight
            .getKind()
            .filter(kind -> kind != InsightKind.OTHER)
            .ifPresent(kind -> lines.add("About " + Words.of(kind) + "."));
      }
      addFeeling(opening, lines);
      addGoals(opening, came.date(), lines);
    } else if (moment instanceof ChallengingMoment hard) {
      List<ChallengeKind> named =
          hard.getKinds().stream().filter(kind -> kind != ChallengeKind.OTHER).toList();
      String kinds = named.isEmpty() ? "" : ", " + Words.list(named);
      lines.add("A hard moment" + kinds + strength + words);
      hard.getSupports().forEach(support -> lines.add(of(support)));
      hard.getSettledAt().ifPresent(at -> lines.add("It had settled at " + TIME.format(at) + "."));
    }
    moment
        .getMemory()
        .ifPresent(id -> lines.add(Words.sentence("It belongs to the memory " + names.of(id))));
    moment
        .getBelief()
        .ifPresent(id -> lines.add(Words.sentence("It touches the belief " + names.of(id))));
    List<String> explored =
        names.explorationsOf(moment.getId()).stream()
            .map(session -> session.equals(came.session()) ? "this session" : names.of(session))
            .toList();
    if (!explored.isEmpty()) {
      lines.add("Explored in " + Words.row(explored) + ".");
    }
  }

  private static String expected(boolean expected) {
    return expected ? ", looked for" : ", not expected";
  }

  private static void addFeeling(Opening opening, List<String> lines) {
    opening
        .getValence()
        .ifPresent(
            felt ->
                lines.add(
                    switch (felt) {
                      case PLEASANT -> "It was good to feel.";
                      case MIXED -> "It was good and hard to feel at once.";
                      case PAINFUL -> "It was hard to feel.";
                      case NEUTRAL -> "It felt neither good nor hard.";
                    }));
  }

  private void addGoals(Opening opening, LocalDate day, List<String> lines) {
    Words.sorted(opening.getGoals(), id -> names.of(id, day))
        .forEach(goal -> lines.add(Words.sentence("It bears on the goal " + goal)));
    Words.sorted(opening.getProposes(), id -> names.of(id, day))
        .forEach(goal -> lines.add("From it a new goal was put forward: " + goal));
  }

  private String of(SupportGiven support) {
    List<String> words = new ArrayList<>();
    words.add(of(support.getKind()));
    support.getTouch().ifPresent(touch -> words.add("as far as " + Words.of(touch)));
    support.getBy().ifPresent(id -> words.add("by " + names.of(id)));
    support.getAt().ifPresent(at -> words.add("at " + TIME.format(at)));
    return "What was done: "
        + String.join(", ", words)
        + support.getWords().map(text -> ": " + text).orElse("");
  }

  private static String of(SupportKind kind) {
    return switch (kind) {
      case PRESENCE -> "someone stayed near";
      case WORDS -> "a few words";
      case BREATHING -> "breathing together";
      case TOUCH -> "a touch";
      case SAFETY_TOUCH -> "a touch that safety needed";
      case MEDICINE -> "a medicine";
      case OTHER -> "something else";
      case SILENCE, GROUNDING, SOUND_CHANGED, LIGHT_CHANGED, POSITION_CHANGED -> Words.of(kind);
    };
  }
}
