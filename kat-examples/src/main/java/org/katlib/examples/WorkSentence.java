package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.course.WorkEvent;
import org.katlib.framework.FrameworkId;
import org.katlib.measure.RatingMoment;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.TherapeuticQuality;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;

/** What went on between patient and therapist, in words. */
final class WorkSentence {
  private final CourseNames names;
  private final MomentWords moments;
  private final Optional<FrameworkId> framework;

  WorkSentence(TreatmentCourse course, CourseNames names) {
    this.names = names;
    this.moments = new MomentWords(names);
    this.framework = course.getPrimaryFramework();
  }

  void add(WorkEvent event, List<String> lines) {
    if (event instanceof WorkEvent.RatingsGiven given) {
      ratings(given.ratings(), lines);
    } else if (event instanceof WorkEvent.AttunementNoted noted) {
      note(noted.note(), lines);
    } else if (event instanceof WorkEvent.MomentCameUp came) {
      moments.add(came.moment(), lines);
    } else if (event instanceof WorkEvent.PracticesUsed used) {
      Words.add("What was done", used.practices().stream().map(this::of).toList(), lines);
      used.practices().forEach(practice -> Words.add("What came of it", practice.getNote(), lines));
    }
  }

  private String of(UsedPractice practice) {
    return practice.getName()
        + practice
            .getFramework()
            .filter(id -> !framework.equals(Optional.of(id)))
            .map(id -> ", from " + names.of(id))
            .orElse("")
        + (practice.getDemands().isEmpty() ? "" : " (" + Words.list(practice.getDemands()) + ")")
        + practice
            .getAtPatientsPace()
            .map(yes -> yes ? ", at the patient's pace" : ", not at the patient's pace")
            .orElse("");
  }

  private static void ratings(List<TherapeuticRatings> views, List<String> lines) {
    List<TherapeuticRatings> sorted =
        views.stream().sorted(Comparator.comparing(TherapeuticRatings::getInformant)).toList();
    RatingMoment moment = sorted.get(0).getMoment();
    List<String> raters =
        sorted.stream().map(view -> Words.withArticle(view.getInformant())).toList();
    String by = "Rated by " + String.join(" and ", raters) + " from 0 to 10, " + Words.of(moment);
    if (sorted.size() == 1) {
      List<String> words = alone(sorted.get(0), sorted);
      lines.add(by + ": " + (words.isEmpty() ? "nothing recorded" : String.join(", ", words)));
    } else {
      lines.add(by + ":");
      List<String> shared = new ArrayList<>();
      for (TherapeuticQuality quality : TherapeuticQuality.values()) {
        List<TherapeuticRatings> rated =
            sorted.stream().filter(view -> view.find(quality).isPresent()).toList();
        if (rated.size() > 1) {
          shared.add(sideBySide(quality, rated));
        }
      }
      if (!shared.isEmpty()) {
        lines.add(Words.capital(String.join("; ", shared)));
      }
      for (TherapeuticRatings view : sorted) {
        List<String> alone = alone(view, sorted);
        if (!alone.isEmpty()) {
          lines.add(
              "By "
                  + Words.withArticle(view.getInformant())
                  + " alone: "
                  + String.join(", ", alone));
        }
      }
    }
    if (!moment.isSober()) {
      lines.add(ChangeWords.NOT_COUNTED);
    }
  }

  /** What one of them rated and none of the others. */
  private static List<String> alone(TherapeuticRatings view, List<TherapeuticRatings> all) {
    List<String> words = new ArrayList<>();
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      if (view.find(quality).isPresent()
          && all.stream().filter(any -> any.find(quality).isPresent()).count() == 1) {
        words.add(Words.of(quality) + " " + view.find(quality).getAsInt());
      }
    }
    return words;
  }

  private static String sideBySide(TherapeuticQuality quality, List<TherapeuticRatings> rated) {
    if (rated.size() == 2) {
      int gap = Math.abs(rated.get(0).findGap(rated.get(1), quality).orElseThrow());
      if (gap == 0) {
        return Words.of(quality) + ": both " + rated.get(0).find(quality).orElseThrow();
      }
      return Words.of(quality) + ": " + each(quality, rated) + ", " + gap + " apart";
    }
    return Words.of(quality) + ": " + each(quality, rated);
  }

  private static String each(TherapeuticQuality quality, List<TherapeuticRatings> rated) {
    return String.join(
        ", ",
        rated.stream()
            .map(view -> Words.of(view.getInformant()) + " " + view.find(quality).orElseThrow())
            .toList());
  }

  private void note(AttunementNote note, List<String> lines) {
    StringBuilder words = new StringBuilder(of(note.getAbout()));
    note.getConfidence()
        .ifPresent(points -> words.append(", ").append(points).append(" of 10 sure"));
    note.getWords().ifPresent(text -> words.append(": ").append(text));
    lines.add(words.toString());
    Words.add("Noticed by", note.getAuthor().map(names::of), lines);
    note.getDiscussed()
        .ifPresent(
            yes ->
                lines.add(yes ? "Spoken of with the patient." : "Not spoken of with the patient."));
    note.getBorneOut()
        .ifPresent(
            later ->
                lines.add(
                    switch (later) {
                      case YES -> "It was borne out later.";
                      case PARTLY -> "It was borne out in part.";
                      case NO -> "It was not borne out.";
                    }));
  }

  private static String of(AttunementSubject subject) {
    return switch (subject) {
      case PATIENT -> "Noticed in the patient";
      case ALLIANCE -> "Noticed between the two";
      case SETTING -> "Noticed in the room";
      case INTUITION -> "An intuition";
    };
  }
}
