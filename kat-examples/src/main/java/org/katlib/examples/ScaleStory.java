package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.CutOff;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoreBand;
import org.katlib.scoring.CountedAs;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.ScaleWorking;
import org.katlib.scoring.ScoreAbsence;

/** What came out of one scale, how, and what its source says of it. */
final class ScaleStory {
  private final Instrument form;
  private final SourceNumbers sources;

  ScaleStory(Instrument form, SourceNumbers sources) {
    this.form = form;
    this.sources = sources;
  }

  /**
   * {@return the result first, then how it came about}
   *
   * @param working how it came about
   * @param canBeMadeUp whether there would be a score if missing answers were made up
   */
  List<String> lines(ScaleWorking working, boolean canBeMadeUp) {
    Scale scale = working.scale();
    ScaleScore score = working.score();
    List<String> lines = new ArrayList<>();
    lines.add(scale.getName() + ": " + result(scale, score));
    List<String> more = new ArrayList<>();
    if (score.getAbsence().isPresent()) {
      more.add(why(score.getAbsence().get()));
    } else if (score.isRecorded()) {
      more.add("It was made elsewhere and recorded; nothing was counted here.");
    }
    more.addAll(new WorkingWords(form, working).lines());
    if (score.getItemsExpected() > 0) {
      boolean isSettled =
          working.groups().stream()
              .flatMap(group -> group.answers().stream())
              .anyMatch(answer -> answer.as() == CountedAs.NOT_ASKED);
      more.add(
          score.getItemsAnswered()
              + " of "
              + score.getItemsExpected()
              + (isSettled ? " answered, or settled by the item before them." : " answered."));
    }
    if (score.isProrated()) {
      more.add(
          "Missing answers were made up, as was asked."
              + scale.getProration().map(one -> sources.after(one.getCitations())).orElse(""));
    } else if (canBeMadeUp) {
      more.add(
          "A source lets a missing answer count as the mean of the others; --prorate asks for it."
              + scale.getProration().map(one -> sources.after(one.getCitations())).orElse(""));
    }
    score.getBand().ifPresent(name -> band(scale, name, more));
    form.getCutOffs().stream()
        .filter(cut -> cut.getScales().contains(scale.getId()))
        .filter(cut -> score.getCutOffs().contains(cut.getName()))
        .forEach(cut -> more.add(of(cut)));
    more.forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static String result(Scale scale, ScaleScore score) {
    String value = score.getValue().map(ScaleStory::number).orElse("");
    String range = MeasureWords.bounds(scale.getLowest(), scale.getHighest());
    String whole = value.isEmpty() || range.isEmpty() ? value : value + " (of " + range + ")";
    List<String> parts = new ArrayList<>();
    if (!whole.isEmpty()) {
      parts.add(whole);
    }
    score.getBand().ifPresent(parts::add);
    return parts.isEmpty() ? "no score" : String.join(", ", parts);
  }

  private static String number(BigDecimal value) {
    return WorkingWords.number(value);
  }

  private static String why(ScoreAbsence absence) {
    return switch (absence) {
      case ANSWERS_MISSING -> "An answer that it needs is missing, and none is made up.";
      case ITEM_NOT_APPLICABLE ->
          "An item that it needs does not apply to the patient, and nothing is put in its place.";
      case RESPONSE_DEFECTIVE ->
          "Something in the answers cannot be of this form, so that no score is told.";
      case FORM_DEFECTIVE ->
          "The form itself is not in order: it names what it does not have, or leaves its range.";
      case MADE_ELSEWHERE ->
          "It is not made from answers here: it is recorded, or made from goals.";
      case NO_SCORE -> "The instrument has no score.";
    };
  }

  private void band(Scale scale, String name, List<String> lines) {
    for (ScoreBand band : scale.getBands()) {
      if (band.getName().equals(name)) {
        lines.add(
            "Band \u201c"
                + name
                + "\u201d: "
                + MeasureWords.range(band.getLow(), band.getHigh())
                + "."
                + sources.after(band.getCitations()));
      }
    }
  }

  private String of(CutOff cut) {
    List<String> names =
        cut.getScales().stream()
            .map(id -> form.findScale(id).map(Scale::getName).orElse(id.getText()))
            .toList();
    return "Reaches the cut-off \u201c"
        + cut.getName()
        + "\u201d ("
        + MeasureWords.bounds(cut)
        + (names.size() > 1 ? ", on " + Words.row(names) : "")
        + "): "
        + Words.sentence(cut.getMeaning())
        + sources.after(cut.getCitations());
  }
}
