package org.katlib.examples;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.Instrument;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.outcome.Trajectory;
import org.katlib.outcome.TrajectoryPoint;
import org.katlib.scoring.ChangeVerdict;
import org.katlib.scoring.ScaleScore;

/** One form in the eyes of one informant over a course: the scores, and what each rule says. */
final class MeasureOutcome {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final List<Trajectory> scales;
  private final List<String> counts;
  private final Instrument form;
  private final SourceNumbers sources;

  /**
   * @param scales the scales of one form by one informant; one at least
   * @param sources where citations are numbered
   */
  MeasureOutcome(List<Trajectory> scales, SourceNumbers sources) {
    this.form = scales.get(0).form();
    this.scales = scales.stream().filter(scale -> isTold(scale)).toList();
    this.counts = scales.stream().filter(scale -> !isTold(scale)).map(this::name).toList();
    this.sources = sources;
  }

  /** A count of criteria is no amount of anything, and its change no share of it. */
  private boolean isTold(Trajectory scale) {
    return scale.scale().getText().equals("total")
        || !scale.change().verdicts().isEmpty()
        || form.findScale(scale.scale())
            .filter(known -> known.getAlgorithm() != ScoringAlgorithm.COUNT_AT_OR_ABOVE)
            .isPresent();
  }

  void add(Page page) {
    if (scales.isEmpty()) {
      return;
    }
    page.heading(
        3,
        InstrumentPage.name(form) + ", answered by " + MeasureWords.of(scales.get(0).informant()));
    List<String> lines = new ArrayList<>();
    for (TrajectoryPoint point : scales.get(0).points()) {
      lines.add(line(point));
    }
    page.bullets(lines);
    List<String> changes = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Trajectory scale : scales) {
      ScaleOutcome.of(form, scale).ifPresent(changes::add);
      List<ChangeVerdict> verdicts = new ArrayList<>(scale.change().verdicts());
      verdicts.sort(Comparator.comparing(verdict -> !isOfWorsening(verdict)));
      verdicts.forEach(verdict -> rules.add(line(scale, verdict)));
      if (ScaleOutcome.isWorse(form, scale)
          && !verdicts.isEmpty()
          && verdicts.stream().noneMatch(MeasureOutcome::isOfWorsening)) {
        rules.add(
            0, name(scale) + " is worse than at the start, and no rule below is about worsening.");
      }
    }
    page.lines(changes);
    if (!rules.isEmpty()) {
      page.line("What each published rule says, side by side:");
      page.bullets(rules);
    }
    if (!counts.isEmpty()) {
      page.line("Not told here, as it counts criteria: " + String.join("; ", counts) + ".");
    }
  }

  private static boolean isOfWorsening(ChangeVerdict verdict) {
    return verdict.rule().getKind() == ChangeKind.WORSENING;
  }

  /**
   * Such as {@code 2026-03-02 09:00, before the treatment, after 1 session and 0 doses: Total 17}.
   */
  private String line(TrajectoryPoint point) {
    List<String> values = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Trajectory scale : scales) {
      Optional<ScaleScore> here =
          scale.points().stream()
              .filter(one -> one.response().equals(point.response()))
              .map(TrajectoryPoint::score)
              .findFirst();
      here.ifPresent(score -> values.add(name(scale) + " " + ScaleOutcome.value(score)));
      if (here.filter(ScaleScore::isProrated).isPresent()) {
        marks.add(name(scale) + " with made-up answers");
      }
      if (here.filter(ScaleScore::isRecorded).isPresent()) {
        marks.add(name(scale) + " made elsewhere and recorded");
      }
    }
    if (!point.sober()) {
      marks.add("under the medicine: kept, and not counted as change");
    }
    if (point.overlapping()) {
      marks.add("more than half of the days it asks about were asked about before");
    }
    return TIME.format(point.answeredAt())
        + ", "
        + Words.of(point.moment())
        + ", after "
        + ScaleOutcome.count(point.sessionsHeld(), "session")
        + " and "
        + ScaleOutcome.count(point.dosesGiven(), "dose")
        + since(point)
        + ": "
        + String.join("; ", values)
        + (marks.isEmpty() ? "" : " (" + String.join("; ", marks) + ")");
  }

  private static String since(TrajectoryPoint point) {
    if (point.daysSinceDose().isEmpty()) {
      return "";
    }
    int days = point.daysSinceDose().getAsInt();
    return days == 0
        ? ", the last dose the same day"
        : ", the last dose " + ScaleOutcome.count(days, "day") + " before";
  }

  private String name(Trajectory scale) {
    return ScaleOutcome.name(form, scale);
  }

  private String line(Trajectory scale, ChangeVerdict verdict) {
    ChangeRule rule = verdict.rule();
    return rule.getId().getText()
        + ": "
        + VerdictWords.of(verdict)
        + ". "
        + Words.capital(MeasureWords.of(rule.getKind()))
        + (scales.size() == 1 ? "" : ", on " + name(scale))
        + ": "
        + CriterionWords.of(rule, form.getPolarity())
        + rule.getPopulation().map(people -> "; studied in " + people).orElse("")
        + "."
        + sources.after(rule.getCitations());
  }
}
