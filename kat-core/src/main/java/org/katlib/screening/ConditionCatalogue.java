package org.katlib.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.reference.ReferenceTable;
import org.katlib.rule.RuleId;

/**
 * The conditions that sources ask about, from {@code conditions.csv}, and who says what about them,
 * from {@code positions.csv}.
 */
public final class ConditionCatalogue {
  private static final Map<ScreeningConditionId, ScreeningCondition> BY_ID = new LinkedHashMap<>();
  private static final List<ConditionPosition> POSITIONS =
      ReferenceTable.read(
          ConditionCatalogue.class, "positions.csv", cells -> position(new Cells(cells)));

  static {
    for (ScreeningCondition condition :
        ReferenceTable.read(
            ConditionCatalogue.class, "conditions.csv", cells -> condition(new Cells(cells)))) {
      BY_ID.put(condition.id(), condition);
    }
  }

  private ConditionCatalogue() {}

  /** {@return every condition, in the order of the table} */
  public static List<ScreeningCondition> all() {
    return List.copyOf(BY_ID.values());
  }

  /** {@return the condition of an id} */
  public static Optional<ScreeningCondition> find(ScreeningConditionId id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** {@return every position, in the order of the table} */
  public static List<ConditionPosition> getPositions() {
    return POSITIONS;
  }

  /** {@return what the sources say about a condition} */
  public static List<ConditionPosition> findPositions(ScreeningConditionId condition) {
    return POSITIONS.stream().filter(position -> position.condition().equals(condition)).toList();
  }

  /** {@return the positions that a rule judges by} */
  public static List<ConditionPosition> findPositions(RuleId rule) {
    return POSITIONS.stream()
        .filter(position -> position.rule().filter(rule::equals).isPresent())
        .toList();
  }

  private static ScreeningCondition condition(Cells cells) {
    return new ScreeningCondition(
        ScreeningConditionId.of(cells.text("id")),
        cells.text("english"),
        cells.text("spanish"),
        cells
            .optional("positiveTest")
            .map(word -> Cells.constantOf(ScreeningTestKind.class, word)));
  }

  private static ConditionPosition position(Cells cells) {
    String window = cells.text("window");
    return new ConditionPosition(
        ScreeningConditionId.of(cells.text("condition")),
        cells.rule(),
        cells.constant(ConditionWording.class, "wording"),
        cells.constants(Substance.class, "substance"),
        cells.constants(Jurisdiction.class, "jurisdiction"),
        cells.optional("region"),
        window.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(window)),
        cells.text("windowUnit"),
        cells.citation(),
        cells.text("note"));
  }
}
