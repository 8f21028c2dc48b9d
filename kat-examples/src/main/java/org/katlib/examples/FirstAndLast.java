package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.process.TherapeuticQuality;
import org.katlib.process.TherapeuticRatings;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.target.CoreBelief;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** What was rated first and what was rated last: two numbers, and no word on what lies between. */
final class FirstAndLast {
  private final TreatmentCourse course;
  private final CourseNames names;

  FirstAndLast(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    course.getTargets().forEach(target -> target(target, lines));
    for (CoreBelief belief : course.getBeliefs()) {
      ChangeWords.of(belief)
          .ifPresent(
              change ->
                  lines.add("The belief " + names.quotes().of(belief.getWords()) + ": " + change));
    }
    course.getCycles().forEach(cycle -> cycle(cycle, lines));
    for (TraumaticMemory memory : course.getMemories()) {
      memory
          .findChange()
          .map(ChangeWords::of)
          .ifPresent(
              change ->
                  lines.add("The charge of " + Words.quoted(memory.getLabel()) + ": " + change));
    }
    for (Informant informant : Informant.values()) {
      qualities(informant, lines);
    }
    return lines;
  }

  private static void target(TreatmentTarget target, List<String> lines) {
    List<String> views = new ArrayList<>();
    for (Informant informant : Informant.values()) {
      ChangeWords.of(target, informant)
          .ifPresent(change -> views.add(Words.of(informant) + " " + change));
    }
    if (!views.isEmpty()) {
      lines.add(
          Words.capital(Words.of(target.getDomain())) + ": " + String.join(", ", views) + " of 10");
    }
  }

  private void cycle(SymptomCycle cycle, List<String> lines) {
    List<String> links = new ArrayList<>();
    for (CycleLink link : cycle.getLinks()) {
      LinkStrength first = link.findFirstStrength().orElse(null);
      LinkStrength last = link.findLastStrength().orElse(null);
      if (first != null && last != null && first.getRatedOn().isBefore(last.getRatedOn())) {
        links.add(
            new TargetSentence(names).of(link)
                + " "
                + ChangeWords.fromTo(first.getStrength(), last.getStrength()));
      }
    }
    Words.add("How strongly the links of the cycle lead on, of 10", links, lines);
  }

  private void qualities(Informant informant, List<String> lines) {
    List<TherapeuticRatings> sober = new ArrayList<>();
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy) {
        therapy.getTherapeuticRatings().stream()
            .filter(rating -> rating.getInformant() == informant && rating.getMoment().isSober())
            .forEach(sober::add);
      }
    }
    sober.sort(Comparator.comparing(rating -> rating.getRatedAt().toInstant()));
    List<String> words = new ArrayList<>();
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      List<Integer> points =
          sober.stream().flatMap(rating -> rating.find(quality).stream().boxed()).toList();
      if (points.size() > 1) {
        words.add(
            Words.of(quality)
                + " "
                + ChangeWords.fromTo(points.get(0), points.get(points.size() - 1)));
      }
    }
    if (!words.isEmpty()) {
      lines.add(
          "Between the two, as "
              + Words.withArticle(informant)
              + " rates it from 0 to 10: "
              + String.join(", ", words));
    }
  }
}
