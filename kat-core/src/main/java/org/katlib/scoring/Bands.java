package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.ScoreBand;

/** The stretch that a score lies in. */
final class Bands {
  private Bands() {}

  static Optional<String> find(List<ScoreBand> bands, BigDecimal score) {
    ScoreBand reached = null;
    ScoreBand next = null;
    for (ScoreBand band : bands) {
      if (band.getLow().compareTo(score) <= 0) {
        reached = reached == null || reached.getLow().compareTo(band.getLow()) < 0 ? band : reached;
      } else {
        next = next == null || next.getLow().compareTo(band.getLow()) > 0 ? band : next;
      }
    }
    return reached != null && holds(reached, next, score)
        ? Optional.of(reached.getName())
        : Optional.empty();
  }

  /** A whole number that no band holds has none; only a fraction can fall between neighbours. */
  private static boolean holds(ScoreBand band, @Nullable ScoreBand next, BigDecimal score) {
    if (score.compareTo(band.getHigh()) <= 0) {
      return true;
    }
    return next != null && next.getLow().subtract(band.getHigh()).compareTo(BigDecimal.ONE) <= 0;
  }
}
