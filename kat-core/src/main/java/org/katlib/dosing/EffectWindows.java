package org.katlib.dosing;

import java.time.Duration;
import java.util.List;
import org.katlib.evidence.Jurisdiction;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/**
 * The course of effects as sources publish it, from {@code course-of-effect.csv}.
 *
 * <p>Where sources part, each has its row: whoever asks sees them all.
 */
public final class EffectWindows {
  private static final List<EffectWindow> ALL =
      ReferenceTable.read(EffectWindows.class, "course-of-effect.csv", EffectWindows::window);

  private EffectWindows() {}

  /** {@return every time, in the order of the table} */
  public static List<EffectWindow> all() {
    return ALL;
  }

  /** {@return the times for a drug by a route, in the order of the table} */
  public static List<EffectWindow> find(Substance substance, Route route) {
    return ALL.stream()
        .filter(window -> window.getSubstance() == substance && window.getRoute() == route)
        .toList();
  }

  /** {@return what sources say of one time of one effect, for a drug by a route} */
  public static List<EffectWindow> find(
      Substance substance, Route route, Effect effect, EffectMilestone milestone) {
    return find(substance, route).stream()
        .filter(window -> window.getEffect() == effect && window.getMilestone() == milestone)
        .toList();
  }

  private static EffectWindow window(Row row) {
    return EffectWindow.builder()
        .id(EffectWindowId.of(row.text("id")))
        .substance(row.constant(Substance.class, "substance"))
        .route(row.constant(Route.class, "route"))
        .effect(row.constant(Effect.class, "effect"))
        .milestone(row.constant(EffectMilestone.class, "milestone"))
        .countedFrom(row.findConstant(DoseMoment.class, "countedFrom"))
        .shortest(Duration.parse(row.text("shortest")))
        .longest(row.find("longest").map(Duration::parse))
        .jurisdiction(row.findConstant(Jurisdiction.class, "jurisdiction"))
        .citations(PublishedCells.citations(row))
        .note(row.find("note"))
        .build();
  }
}
