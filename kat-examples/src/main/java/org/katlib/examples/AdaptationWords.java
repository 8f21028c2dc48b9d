package org.katlib.examples;

import java.util.List;
import java.util.Optional;
import org.katlib.course.Adaptation;
import org.katlib.course.AdaptationEvidence;
import org.katlib.course.AdaptationEvidenceKind;
import org.katlib.course.DoseAdaptation;
import org.katlib.course.DosingHalt;
import org.katlib.course.FocusAdaptation;
import org.katlib.course.FrequencyAdaptation;
import org.katlib.course.MethodAdaptation;
import org.katlib.course.SettingAdaptation;
import org.katlib.course.TreatmentCourse;

/** What was changed for this patient, in words. */
final class AdaptationWords {
  private final TreatmentCourse course;
  private final CourseNames names;

  AdaptationWords(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  void add(Adaptation adaptation, List<String> lines) {
    lines.add("Changed: " + change(adaptation));
    if (adaptation instanceof MethodAdaptation method) {
      Words.add("What is done otherwise", method.getChange(), lines);
    }
    lines.add("Because: " + adaptation.getReason());
    if (!adaptation.getAgreedBy().isEmpty()) {
      lines.add("Agreed by " + Words.of(adaptation.getAgreedBy()) + ".");
    }
    adaptation.getEvidence().forEach(evidence -> lines.add("It rests on " + of(evidence)));
    adaptation
        .getDecision()
        .flatMap(
            id ->
                course.getDecisions().stream()
                    .filter(decision -> decision.getId().equals(id))
                    .findFirst())
        .ifPresent(
            decision ->
                lines.add(
                    Words.sentence(
                        "It follows the decision " + names.quotes().of(decision.getQuestion()))));
    adaptation
        .getFirstSession()
        .ifPresent(id -> lines.add("It holds from " + names.of(id) + " on."));
  }

  private String change(Adaptation adaptation) {
    if (adaptation instanceof DoseAdaptation dose) {
      return dose(dose);
    } else if (adaptation instanceof FrequencyAdaptation frequency) {
      return "how often"
          + fromTo(
              frequency.getBefore().map(DoseWords::of),
              frequency.getAfter().map(DoseWords::of).orElseGet(() -> halt(frequency)));
    } else if (adaptation instanceof FocusAdaptation focus) {
      return "the focus"
          + fromTo(focus.getBefore().map(Words::quoted), Words.quoted(focus.getAfter()));
    } else if (adaptation instanceof SettingAdaptation setting) {
      return "the setting"
          + fromTo(setting.getBefore().map(Words::quoted), Words.quoted(setting.getAfter()));
    } else if (adaptation instanceof MethodAdaptation method) {
      return method(method);
    }
    throw new IllegalArgumentException("an unknown kind of adaptation");
  }

  private static String dose(DoseAdaptation adaptation) {
    String before = DoseWords.of(adaptation.getBefore());
    String after = DoseWords.of(adaptation.getAfter());
    String dose =
        before.equals(after)
            ? "the route, at " + after
            : "the dose" + fromTo(Optional.of(before), after);
    return dose
        + adaptation
            .getRouteAfter()
            .map(
                route ->
                    (before.equals(after) ? "" : ", and the route")
                        + fromTo(adaptation.getRouteBefore().map(Words::of), Words.of(route)))
            .orElse("");
  }

  private String method(MethodAdaptation adaptation) {
    if (adaptation.getBefore().isEmpty() && adaptation.getAfter().isEmpty()) {
      return "the way of working";
    }
    Optional<String> before = adaptation.getBefore().map(names::of);
    Optional<String> after = adaptation.getAfter().map(names::of);
    if (before.isEmpty()) {
      return "the framework: " + after.orElse("") + " comes in";
    }
    return "the framework, from " + before.get() + after.map(name -> " to " + name).orElse("");
  }

  private static String fromTo(Optional<String> before, String after) {
    return before.map(words -> ", from " + words + " to ").orElse(", now ") + after;
  }

  private String of(AdaptationEvidence evidence) {
    return of(evidence.getKind())
        + evidence.getSession().map(id -> " in " + names.of(id)).orElse("")
        + evidence.getWords().map(words -> ": " + words).orElse(".");
  }

  private static String of(AdaptationEvidenceKind kind) {
    return switch (kind) {
      case PATIENT_REPORT -> "what the patient said";
      case RATING -> "a rating";
      case VITAL_SIGNS -> "what was measured in the body";
      case ADVERSE_EVENT -> "something that went wrong";
      case EXPERIENCE -> "what came up";
      case OBSERVATION -> "what the team saw";
      case PUBLISHED -> "what is published";
      case OTHER -> "something else";
    };
  }

  private static String halt(FrequencyAdaptation frequency) {
    return frequency.getHalt().equals(Optional.of(DosingHalt.STOPPED))
        ? "no more dosing"
        : "no dosing for now";
  }
}
