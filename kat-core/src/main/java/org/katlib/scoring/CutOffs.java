package org.katlib.scoring;

import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.CutOff;
import org.katlib.measure.Instrument;
import org.katlib.measure.ScaleId;

/** Tells each scale of the cut-offs it reaches, those about several scales included. */
final class CutOffs {
  private CutOffs() {}

  static List<ScaleScore> tell(Instrument form, List<ScaleScore> scores) {
    List<ScaleScore> told = new ArrayList<>();
    for (ScaleScore score : scores) {
      ScaleScore.Builder builder = score.toBuilder();
      for (CutOff cutOff : form.getCutOffs()) {
        if (cutOff.getScales().contains(score.getScale()) && isReached(cutOff, scores)) {
          builder.addCutOffs(cutOff.getName());
        }
      }
      told.add(builder.build());
    }
    return told;
  }

  private static boolean isReached(CutOff cutOff, List<ScaleScore> scores) {
    for (ScaleId scale : cutOff.getScales()) {
      if (scores.stream().noneMatch(score -> isReached(cutOff, scale, score))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReached(CutOff cutOff, ScaleId scale, ScaleScore score) {
    return score.getScale().equals(scale)
        && score.getValue().filter(cutOff::isReachedBy).isPresent();
  }
}
