package org.katlib.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;
import org.katlib.rule.RuleId;

/**
 * The conditions that sources ask about, from {@code conditions.csv}, and who says what about them,
 * from {@code positions.csv}.
 */
public final class ConditionCatalogue {
  private static final Map<ScreeningConditionId, ScreeningCondition> BY_ID = new LinkedHashMap<>();
  private static final List<ConditionPosition> POSITIONS =
      ReferenceTable.read(ConditionCatalogue.class, "positions.csv", ConditionCatalogue::position);

  static {
    for (ScreeningCondition condition :
        ReferenceTable.read(
            ConditionCatalogue.class, "conditions.csv", ConditionCatalogue::condition)) {
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

  private static ScreeningCondition condition(Row row) {
    return new ScreeningCondition(
        ScreeningConditionId.of(row.text("id")),
        row.text("english"),
        row.text("spanish"),
        row.findConstant(ScreeningTestKind.class, "positiveTest"));
  }

  private static ConditionPosition position(Row row) {
    return new ConditionPosition(
        ScreeningConditionId.of(row.text("condition")),
        Cells.rule(row),
        row.constant(ConditionWording.class, "wording"),
        Cells.constants(row, Substance.class, "substance"),
        Cells.constants(row, Jurisdiction.class, "jurisdiction"),
        row.find("region"),
        row.findInt("window"),
        row.text("windowUnit"),
        Cells.citation(row),
        row.text("note"));
  }
}
