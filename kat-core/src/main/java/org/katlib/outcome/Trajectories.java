package org.katlib.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.RecallWindow;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.ScaleChange;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;

/** Scores the responses of a course and puts them in order. */
final class Trajectories {
  private static final Comparator<Score> BY_TIME =
      Comparator.comparing((Score score) -> score.getAnsweredAt().toInstant())
          .thenComparing(score -> score.getResponse().getText());

  private static final Comparator<Form> BY_FORM =
      Comparator.comparing((Form form) -> form.form().getId().getText())
          .thenComparing(form -> form.form().getVersion())
          .thenComparing(Form::informant);

  /** What is never compared with another. */
  private record Form(Instrument form, Informant informant) {}

  private final CourseTimes times;
  private final Map<Form, List<Score>> scores = new LinkedHashMap<>();
  private final List<ResponseId> unscored = new ArrayList<>();

  Trajectories(TreatmentCourse course, CourseTimes times, Scorer scorer) {
    this.times = times;
    for (InstrumentResponse response : course.getResponses()) {
      Optional<Instrument> form = course.findInstrument(response);
      if (form.isPresent()) {
        scores
            .computeIfAbsent(
                new Form(form.get(), response.getInformant()), key -> new ArrayList<>())
            .add(scorer.score(form.get(), response));
      } else {
        unscored.add(response.getId());
      }
    }
    scores.values().forEach(all -> all.sort(BY_TIME));
    unscored.sort(Comparator.comparing(ResponseId::getText));
  }

  /** {@return the responses of which the form is not known} */
  List<ResponseId> unscored() {
    return unscored;
  }

  /** {@return one for each scale of each form and informant} */
  List<Trajectory> all() {
    List<Trajectory> all = new ArrayList<>();
    scores.keySet().stream()
        .sorted(BY_FORM)
        .forEach(
            form ->
                form.form().getScales().stream()
                    .map(Scale::getId)
                    .distinct()
                    .forEach(scale -> all.add(trajectory(form, scale))));
    return all;
  }

  private Trajectory trajectory(Form form, ScaleId scale) {
    List<Score> all = scores.getOrDefault(form, List.of());
    List<TrajectoryPoint> points = new ArrayList<>();
    Optional<Score> baseline = Optional.empty();
    Optional<Score> latest = Optional.empty();
    int first = -1;
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      Score score = all.get(i);
      Optional<ScaleScore> part = score.find(scale);
      if (part.isEmpty()) {
        continue;
      }
      boolean overlapping =
          i > 0
              && RecallWindow.isOverlapping(
                  form.form(), all.get(i - 1).getAnsweredAt(), score.getAnsweredAt());
      TrajectoryPoint point = point(score, part.get(), overlapping);
      points.add(point);
      if (point.sober() && point.isScored()) {
        if (times.isBeforeFirstDose(score.getAnsweredAt())) {
          baseline = Optional.of(score);
          first = points.size() - 1;
        } else {
          latest = Optional.of(score);
          last = points.size() - 1;
        }
      }
    }
    return new Trajectory(
        form.form(),
        form.informant(),
        scale,
        points,
        first < 0 ? Optional.empty() : Optional.of(points.get(first)),
        last < 0 ? Optional.empty() : Optional.of(points.get(last)),
        ScaleChange.between(form.form(), scale, baseline, latest));
  }

  private TrajectoryPoint point(Score score, ScaleScore part, boolean overlapping) {
    return new TrajectoryPoint(
        score.getResponse(),
        score.getAnsweredAt(),
        score.getMoment(),
        part,
        times.isSober(score.getMoment(), score.getAnsweredAt()),
        overlapping,
        times.sessionsBefore(score.getAnsweredAt()),
        times.dosesBefore(score.getAnsweredAt()),
        times.daysSinceDose(score.getAnsweredAt()));
  }
}
