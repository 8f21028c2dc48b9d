package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.safety.AldreteScore;
import org.katlib.safety.PadssScore;

/** The scores of a discharge in words: the total, and the items that are not full. */
final class DischargeWords {
  private static final int FULL = 2;

  private DischargeWords() {}

  static String of(AldreteScore score) {
    List<String> less = new ArrayList<>();
    add("activity", score.getActivity(), less);
    add("respiration", score.getRespiration(), less);
    add("circulation", score.getCirculation(), less);
    add("consciousness", score.getConsciousness(), less);
    add("oxygen saturation", score.getOxygenSaturation(), less);
    return "Aldrete " + score.getTotal() + " of 10" + in(less);
  }

  static String of(PadssScore score) {
    List<String> less = new ArrayList<>();
    add("vital signs", score.getVitalSigns(), less);
    add("activity", score.getActivity(), less);
    add("pain and nausea", score.getPainAndNausea(), less);
    add("bleeding", score.getBleeding(), less);
    add("intake and output", score.getIntakeAndOutput(), less);
    return "PADSS " + score.getTotal() + " of 10" + in(less);
  }

  private static void add(String item, int points, List<String> less) {
    if (points < FULL) {
      less.add(item + " " + points);
    }
  }

  private static String in(List<String> less) {
    return less.isEmpty() ? "" : " (" + String.join(", ", less) + ")";
  }
}
