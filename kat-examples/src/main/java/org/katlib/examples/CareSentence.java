package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.journey.CareEvent;
import org.katlib.safety.SafetyPlan;
import org.katlib.safety.SafetyPlanStep;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SetChecklist;

/** What is done so that the patient is safe, asked and prepared, in words. */
final class CareSentence {
  private CareSentence() {}

  static void add(CareEvent event, List<String> lines) {
    if (event instanceof CareEvent.PrinciplesRecorded recorded) {
      lines.add("How the principles of trauma-informed care are kept:");
      recorded.evidence().forEach(evidence -> lines.add(of(evidence)));
    } else if (event instanceof CareEvent.PreferencesRecorded recorded) {
      preferences(recorded.preferences(), lines);
    } else if (event instanceof CareEvent.SafetyPlanWritten written) {
      plan(written.plan(), lines);
    } else if (event instanceof CareEvent.SetAsked asked) {
      set(asked.set(), lines);
    }
  }

  private static String of(PrincipleEvidence evidence) {
    return Words.capital(Words.of(evidence.getPrinciple())) + ": " + evidence.getEvidence();
  }

  private static void preferences(AdvancePreferences wishes, List<String> lines) {
    lines.add("What the patient wants for when they cannot say it:");
    Words.add("What helps", wishes.getWhatHelps(), lines);
    Words.add("What not to do", wishes.getWhatNotToDo(), lines);
    Words.add("Whom to call", wishes.getWhomToCall(), lines);
    Words.add("Words that comfort", wishes.getComfortWords().map(Words::quoted), lines);
    Words.add("Needs", wishes.getNeeds(), lines);
    Words.add("Language", wishes.getLanguage(), lines);
    wishes
        .getWishForSilence()
        .ifPresent(yes -> lines.add(yes ? "Silence is wanted." : "Silence is not wanted."));
    Words.add("Who is to be near", wishes.getStaffPreference(), lines);
    Words.add("If it becomes too much", wishes.getIfOverwhelmed(), lines);
  }

  private static void plan(SafetyPlan plan, List<String> lines) {
    lines.add("Safety plan for a crisis:");
    List<String> empty = new ArrayList<>();
    for (SafetyPlanStep step : SafetyPlanStep.values()) {
      Words.add(of(step), plan.find(step), lines);
      if (plan.find(step).isEmpty()) {
        empty.add(Words.of(step));
      }
    }
    if (!empty.isEmpty()) {
      lines.add("Nothing is written yet under: " + String.join(", ", empty));
    }
  }

  private static String of(SafetyPlanStep step) {
    return switch (step) {
      case WARNING_SIGNS -> "What tells that it is coming";
      case OWN_COPING -> "What the patient can do alone";
      case DISTRACTION -> "What takes the mind off it";
      case FAMILY_AND_FRIENDS -> "Family and friends to ask";
      case PROFESSIONALS -> "Professionals to call";
      case SAFER_SURROUNDINGS -> "What makes the surroundings safer";
    };
  }

  private static void set(SetChecklist set, List<String> lines) {
    List<String> words = new ArrayList<>();
    points("mood", set.getMood(), words);
    points("sleep", set.getSleep(), words);
    points("readiness", set.getReadiness(), words);
    set.getFastingDone().ifPresent(yes -> words.add(yes ? "fasted as asked" : "not fasted"));
    set.getMedicinesReviewed()
        .ifPresent(yes -> words.add(yes ? "medicines gone through" : "medicines not gone through"));
    lines.add(
        "What the patient comes with" + (words.isEmpty() ? "" : ": " + String.join(", ", words)));
    Words.add("Expects", set.getExpectations(), lines);
    Words.add("What weighs these days", set.getRecentStressor(), lines);
  }

  private static void points(String label, OptionalInt value, List<String> words) {
    value.ifPresent(points -> words.add(label + " " + points + " of 10"));
  }
}
