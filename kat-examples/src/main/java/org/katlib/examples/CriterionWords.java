package org.katlib.examples;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.measure.ChangeCriterion;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.EndScore;
import org.katlib.measure.PercentImprovement;
import org.katlib.measure.PointImprovement;
import org.katlib.measure.PointWorsening;
import org.katlib.measure.Polarity;
import org.katlib.measure.ReliableChangeIndex;

/** What a change must reach, in words. */
final class CriterionWords {
  private CriterionWords() {}

  static String of(ChangeRule rule, Polarity polarity) {
    List<String> words =
        rule.getCriteria().stream().map(criterion -> of(criterion, polarity)).toList();
    return String.join(", or ", words);
  }

  private static String of(ChangeCriterion criterion, Polarity polarity) {
    if (criterion instanceof PercentImprovement share) {
      return "better by " + Words.number(share.getPercent()) + " % of the start or more";
    } else if (criterion instanceof PointImprovement better) {
      return "better by " + points(better.getPoints());
    } else if (criterion instanceof PointWorsening worse) {
      return "worse by " + points(worse.getPoints());
    } else if (criterion instanceof EndScore end) {
      return "at "
          + Words.number(end.getScore())
          + (polarity == Polarity.HIGHER_IS_BETTER ? " or more" : " or less")
          + " in the end";
    } else if (criterion instanceof ReliableChangeIndex index) {
      return "better by more than the error of the instrument (reliable change index of 1.96 or"
          + " more, standard deviation "
          + Words.number(index.getStandardDeviation())
          + ", reliability "
          + Words.number(index.getReliability())
          + ")";
    }
    throw new IllegalArgumentException("an unknown kind of criterion");
  }

  private static String points(BigDecimal points) {
    return Words.number(points)
        + (points.compareTo(BigDecimal.ONE) == 0 ? " point or more" : " points or more");
  }
}
