package org.katlib.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;

/**
 * Makes a score from the answers to one form.
 *
 * <p>Bad answers are told and never refused: a scale that one of them touches has no score, and a
 * safety signal is raised from any answer, whatever becomes of the scales. No diagnosis is made.
 */
public final class Scorer {
  private static final Scorer STANDARD = new Scorer(false);
  private static final Scorer PRORATING = new Scorer(true);

  private final boolean prorating;

  private Scorer(boolean prorating) {
    this.prorating = prorating;
  }

  /** {@return a scorer that makes nothing up: a scale with a missing answer has no score} */
  public static Scorer standard() {
    return STANDARD;
  }

  /**
   * {@return a scorer that makes up missing answers where the form's {@link
   * org.katlib.measure.Proration} allows it, and marks what came out}
   */
  public static Scorer prorating() {
    return PRORATING;
  }

  /**
   * Scores a response.
   *
   * @param form the form that was answered
   * @param response the answers
   * @return what came out of each scale of the form, the safety signals, and what stood in the way
   */
  public Score score(Instrument form, InstrumentResponse response) {
    List<ResponseDefect> defects = ResponseDefects.of(form, response);
    AnswerSheet sheet = new AnswerSheet(form, response);
    List<ScaleScore> scores = new ArrayList<>();
    for (Scale scale : form.getScales()) {
      scores.add(score(sheet, scale, defects));
    }
    return Score.builder()
        .response(response.getId())
        .instrument(form.getId())
        .version(form.getVersion())
        .language(response.getLanguage())
        .informant(response.getInformant())
        .answeredAt(response.getAnsweredAt())
        .moment(response.getMoment())
        .scales(CutOffs.tell(form, scores))
        .signals(SafetySignals.of(form, response))
        .defects(defects)
        .build();
  }

  private ScaleScore score(AnswerSheet sheet, Scale scale, List<ResponseDefect> defects) {
    ScaleReading reading = new ScaleReading(sheet, scale);
    ScaleScore.Builder builder =
        ScaleScore.builder()
            .scale(scale.getId())
            .rule(ScoringRuleId.of(sheet.form().getId(), scale.getId(), scale.getAlgorithm()))
            .itemsAnswered(reading.answered())
            .itemsExpected(reading.expected());
    boolean total = scale.getId().equals(RecordedTotal.TOTAL);
    if (isSpoilt(scale, defects)) {
      return builder.absence(ScoreAbsence.RESPONSE_DEFECTIVE).build();
    }
    Made made = ScaleMaking.make(reading, prorating);
    if (total
        && sheet.response().getRecordedTotal().isPresent()
        && RecordedTotal.isUsed(sheet.form(), reading, made)) {
      made = Made.value(sheet.response().getRecordedTotal().get());
      builder.recorded(true);
    }
    return fill(builder, scale, made).build();
  }

  /** A level is told of answers alone: a number recorded beside it cannot take it away. */
  private static boolean isSpoilt(Scale scale, List<ResponseDefect> defects) {
    boolean ofTotal =
        scale.getId().equals(RecordedTotal.TOTAL)
            && scale.getAlgorithm() != ScoringAlgorithm.TRIAGE;
    for (ResponseDefect defect : defects) {
      if (defect.getKind().isOfWholeResponse() || (ofTotal && defect.getKind().isOfTotal())) {
        return true;
      }
    }
    return false;
  }

  private static ScaleScore.Builder fill(ScaleScore.Builder builder, Scale scale, Made made) {
    Optional<String> level = Optional.ofNullable(made.level());
    return builder
        .value(Optional.ofNullable(made.value()).map(ScoreNumbers::plain))
        .band(made.value() == null ? level : Bands.find(scale.getBands(), made.value()))
        .prorated(made.prorated())
        .absence(Optional.ofNullable(made.absence()));
  }
}
