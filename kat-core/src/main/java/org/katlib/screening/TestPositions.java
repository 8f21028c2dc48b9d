package org.katlib.screening;

import java.util.List;
import org.katlib.dosing.Substance;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;
import org.katlib.rule.RuleId;

/** Who asks for which test before the treatment, from {@code tests.csv}. */
public final class TestPositions {
  private static final List<TestPosition> ALL =
      ReferenceTable.read(TestPositions.class, "tests.csv", TestPositions::position);

  private TestPositions() {}

  /** {@return every statement, in the order of the table} */
  public static List<TestPosition> all() {
    return ALL;
  }

  /** {@return the statements about a test} */
  public static List<TestPosition> find(ScreeningTestKind test) {
    return ALL.stream().filter(position -> position.test() == test).toList();
  }

  /** {@return the statements that a rule judges by} */
  public static List<TestPosition> findByRule(RuleId rule) {
    return ALL.stream()
        .filter(position -> position.rule().filter(rule::equals).isPresent())
        .toList();
  }

  private static TestPosition position(Row row) {
    return new TestPosition(
        row.constant(ScreeningTestKind.class, "test"),
        Cells.rule(row),
        row.text("when"),
        Cells.constants(row, Substance.class, "substance"),
        row.find("region"),
        Cells.citation(row));
  }
}
