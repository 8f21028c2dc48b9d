package org.katlib.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.katlib.reference.ReferenceTable;

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
            cells ->
                new Step(
                    cells.apply("ladder"),
                    TitrationStep.builder()
                        .dose(PublishedCell.dose(cells.apply("dose")))
                        .infusionTime(PublishedCell.minutes(cells.apply("infusionMinutes")))
                        .build()));
    ReferenceTable.read(
            PublishedLadders.class, "titration-ladders.csv", cells -> ladder(cells, steps))
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

  private static Ladder ladder(Function<String, String> cells, List<Step> steps) {
    String key = cells.apply("key");
    return new Ladder(
        key,
        TitrationRule.builder()
            .steps(
                steps.stream().filter(step -> step.ladder().equals(key)).map(Step::step).toList())
            .criterion(PublishedCell.constant(TitrationCriterion.class, cells.apply("criterion")))
            .raiseBelowImprovement(PublishedCell.count(cells.apply("raiseBelowPercent")))
            .sessionsAtStep(PublishedCell.count(cells.apply("sessionsAtStep")))
            .minimumStepInterval(PublishedCell.days(cells.apply("minimumStepDays")))
            .raisedOnlyIfTolerated(cells.apply("raisedOnlyIfTolerated").equals("yes"))
            .loweredIfNotTolerated(cells.apply("loweredIfNotTolerated").equals("yes"))
            .basedOn(cells.apply("source"))
            .build());
  }
}
