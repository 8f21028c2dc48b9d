package org.katlib.dosing;

import java.util.List;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/**
 * The published estimates of bioavailability, from {@code bioavailability.csv}.
 *
 * <p>A wide range, not a constant: estimates that part stand side by side.
 */
public final class BioavailabilityTable {
  private static final List<Bioavailability> ALL =
      ReferenceTable.read(
          BioavailabilityTable.class, "bioavailability.csv", BioavailabilityTable::bioavailability);

  private BioavailabilityTable() {}

  /** {@return every estimate, in the order of the table} */
  public static List<Bioavailability> all() {
    return ALL;
  }

  /** {@return the estimates for a drug by a route; none where no human value was confirmed} */
  public static List<Bioavailability> find(Substance substance, Route route) {
    return ALL.stream()
        .filter(estimate -> estimate.getSubstance() == substance && estimate.getRoute() == route)
        .toList();
  }

  private static Bioavailability bioavailability(Row row) {
    return Bioavailability.builder()
        .substance(row.constant(Substance.class, "substance"))
        .route(row.constant(Route.class, "route"))
        .low(row.decimal("low"))
        .high(row.decimal("high"))
        .citations(PublishedCells.citations(row))
        .note(row.find("note"))
        .build();
  }
}
