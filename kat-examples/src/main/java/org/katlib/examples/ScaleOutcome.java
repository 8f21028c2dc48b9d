package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.measure.Scale;
import org.katlib.outcome.Trajectory;
import org.katlib.outcome.TrajectoryPoint;
import org.katlib.scoring.ScaleChange;
import org.katlib.scoring.ScaleScore;

/** The change of one scale over a course, in one line. */
final class ScaleOutcome {
  private ScaleOutcome() {}

  static String name(Instrument form, Trajectory scale) {
    return form.findScale(scale.scale()).map(Scale::getName).orElse(scale.scale().getText());
  }

  static String value(ScaleScore score) {
    List<String> words = new ArrayList<>();
    score.getValue().map(WorkingWords::number).ifPresent(words::add);
    score.getBand().ifPresent(words::add);
    return words.isEmpty() ? "no score" : String.join(" ", words);
  }

  /** Such as {@code Total: from 18 to 9, 9 points lower, better by 50 % of the start}. */
  static Optional<String> of(Instrument form, Trajectory scale) {
    if (form.getKind() == MeasureKind.RISK) {
      return risk(form, scale);
    }
    ScaleChange change = scale.change();
    if (scale.baseline().isPresent() && scale.latest().isPresent()) {
      TrajectoryPoint first = scale.baseline().get();
      TrajectoryPoint last = scale.latest().get();
      return Optional.of(
          name(form, scale)
              + range(form, scale)
              + ": from "
              + value(first.score())
              + " to "
              + value(last.score())
              + change.points().map(points -> points(form, points)).orElse("")
              + change.percentImprovement().map(ScaleOutcome::share).orElse("")
              + "; between them "
              + count(last.sessionsHeld() - first.sessionsHeld(), "session")
              + " and "
              + count(last.dosesGiven() - first.dosesGiven(), "dose")
              + leftOut(scale, last));
    }
    if (scale.points().stream().noneMatch(TrajectoryPoint::isScored)) {
      return Optional.empty();
    }
    return Optional.of(
        name(form, scale)
            + (scale.baseline().isEmpty()
                ? ": no sober score before the first dose; nothing is compared with a start"
                : ": no sober score after the first dose; nothing is compared with the start"));
  }

  /** A risk has no change that could be told: a level in between would be lost. */
  private static Optional<String> risk(Instrument form, Trajectory scale) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (TrajectoryPoint point : scale.points()) {
      levels.merge(value(point.score()), 1, Integer::sum);
    }
    return Optional.of(
        name(form, scale)
            + ": told as no change, so that nothing between two looks is lost. On record: "
            + String.join(
                ", ",
                levels.entrySet().stream()
                    .map(level -> level.getKey() + " (" + level.getValue() + ")")
                    .toList())
            + ".");
  }

  private static String range(Instrument form, Trajectory scale) {
    return form.findScale(scale.scale())
        .map(known -> MeasureWords.bounds(known.getLowest(), known.getHighest()))
        .filter(bounds -> !bounds.isEmpty())
        .map(bounds -> " (of " + bounds + ")")
        .orElse("");
  }

  /** A score that a mark keeps out of the change is told beside it. */
  private static String leftOut(Trajectory scale, TrajectoryPoint last) {
    List<TrajectoryPoint> later =
        scale.points().stream()
            .filter(point -> !point.sober() && point.isScored())
            .filter(point -> point.answeredAt().isAfter(last.answeredAt()))
            .toList();
    if (later.isEmpty()) {
      return "";
    }
    TrajectoryPoint left = later.get(later.size() - 1);
    return "; left out, as marked under the medicine: "
        + value(left.score())
        + " on "
        + left.answeredAt().toLocalDate();
  }

  /** {@return whether the last score is worse than the first} */
  static boolean isWorse(Instrument form, Trajectory scale) {
    int sign = scale.change().points().map(BigDecimal::signum).orElse(0);
    return form.getPolarity() == Polarity.HIGHER_IS_BETTER
        ? sign < 0
        : form.getPolarity() == Polarity.HIGHER_IS_WORSE && sign > 0;
  }

  private static String points(Instrument form, BigDecimal points) {
    if (points.signum() == 0) {
      return ", unchanged";
    }
    boolean better =
        form.getPolarity() == Polarity.HIGHER_IS_BETTER ? points.signum() > 0 : points.signum() < 0;
    return ", "
        + WorkingWords.number(points.abs())
        + (points.abs().compareTo(BigDecimal.ONE) == 0 ? " point " : " points ")
        + (points.signum() > 0 ? "higher" : "lower")
        + (form.getPolarity() == Polarity.NEITHER ? "" : better ? ", better" : ", worse");
  }

  private static String share(BigDecimal percent) {
    return percent.signum() == 0 ? "" : " by " + Words.number(percent.abs()) + " % of the start";
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
