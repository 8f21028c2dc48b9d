package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.katlib.measure.RatingMoment;
import org.katlib.process.TherapeuticQuality;
import org.katlib.process.TherapeuticRatings;

/** Trust, safety, hope and the rest as the two rated them, in words: first where they differ. */
final class RatingWords {
  /** From here on a listener would ask about it. */
  static final int APART = 2;

  private RatingWords() {}

  static void add(List<TherapeuticRatings> views, List<String> lines) {
    List<TherapeuticRatings> sorted =
        views.stream().sorted(Comparator.comparing(TherapeuticRatings::getInformant)).toList();
    RatingMoment moment = sorted.get(0).getMoment();
    List<String> raters =
        sorted.stream().map(view -> Words.withArticle(view.getInformant())).toList();
    String by = "Rated by " + Words.row(raters) + " from 0 to 10, " + Words.of(moment) + ":";
    if (sorted.size() == 1) {
      List<String> words = alone(sorted.get(0), sorted);
      lines.add(by + " " + (words.isEmpty() ? "nothing recorded" : String.join(", ", words)));
    } else {
      lines.add(by);
      sideBySide(sorted, lines);
    }
    if (!moment.isSober()) {
      lines.add(ChangeWords.NOT_COUNTED);
    }
  }

  private static void sideBySide(List<TherapeuticRatings> views, List<String> lines) {
    List<String> near = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      List<TherapeuticRatings> rated =
          views.stream().filter(view -> view.find(quality).isPresent()).toList();
      if (rated.size() > 1) {
        int gap = gap(quality, rated);
        (gap < APART ? near : apart).add(Words.of(quality) + " " + values(quality, rated, gap));
      }
    }
    if (!apart.isEmpty()) {
      lines.add("They see it differently: " + String.join("; ", apart));
    }
    if (!near.isEmpty()) {
      String first = Words.of(views.get(0).getInformant());
      lines.add("Alike or one apart, the " + first + " first: " + String.join(", ", near));
    }
    for (TherapeuticRatings view : views) {
      List<String> alone = alone(view, views);
      if (!alone.isEmpty()) {
        lines.add(
            "By " + Words.withArticle(view.getInformant()) + " alone: " + String.join(", ", alone));
      }
    }
  }

  private static int gap(TherapeuticQuality quality, List<TherapeuticRatings> rated) {
    int gap = 0;
    for (TherapeuticRatings one : rated) {
      for (TherapeuticRatings other : rated) {
        gap = Math.max(gap, one.findGap(other, quality).orElse(0));
      }
    }
    return gap;
  }

  private static String values(
      TherapeuticQuality quality, List<TherapeuticRatings> rated, int gap) {
    List<String> values = new ArrayList<>();
    for (TherapeuticRatings view : rated) {
      String value = Integer.toString(view.find(quality).orElseThrow());
      values.add(gap < APART ? value : Words.of(view.getInformant()) + " " + value);
    }
    return gap == 0 ? values.get(0) : Words.row(values);
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
}
