package org.katlib.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** The published ladders of doses, from {@code titration-ladders.csv} and its steps. */
public final class PublishedLadders {
  private static final Map<String, TitrationRule> BY_KEY = new LinkedHashMap<>();

  private record Step(String ladder, TitrationStep step) {}

  private record Ladder(String key, TitrationRule rule) {}

  static {
    List<Step> steps =
        ReferenceTable.read(
            PublishedLadders.class,
            "titration-steps.csv",
            row ->
                new Step(
                    row.text("ladder"),
                    TitrationStep.builder()
                        .dose(PublishedCell.dose(row.text("dose")))
                        .infusionTime(PublishedCell.findMinutes(row, "infusionMinutes"))
                        .build()));
    ReferenceTable.read(PublishedLadders.class, "titration-ladders.csv", row -> ladder(row, steps))
        .forEach(ladder -> BY_KEY.put(ladder.key(), ladder.rule()));
  }

  private PublishedLadders() {}

  /** {@return the keys of every published ladder, in the order of the table} */
  public static Set<String> keys() {
    return Collections.unmodifiableSet(BY_KEY.keySet());
  }

  /** {@return the published ladder of a key, such as {@code sc-kads}} */
  public static Optional<TitrationRule> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  private static Ladder ladder(Row row, List<Step> steps) {
    String key = row.text("key");
    return new Ladder(
        key,
        TitrationRule.builder()
            .steps(
                steps.stream().filter(step -> step.ladder().equals(key)).map(Step::step).toList())
            .criterion(row.constant(TitrationCriterion.class, "criterion"))
            .raiseBelowImprovement(row.findInt("raiseBelowPercent"))
            .sessionsAtStep(row.findInt("sessionsAtStep"))
            .minimumStepInterval(PublishedCell.findDays(row, "minimumStepDays"))
            .raisedOnlyIfTolerated(row.text("raisedOnlyIfTolerated").equals("yes"))
            .loweredIfNotTolerated(row.text("loweredIfNotTolerated").equals("yes"))
            .basedOn(row.text("source"))
            .build());
  }
}
