package org.katlib.dosing;

import java.util.List;
import java.util.Optional;
import org.katlib.evidence.Jurisdiction;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** The doses that sources publish, from {@code published-ranges.csv}. */
public final class PublishedRanges {
  private static final List<PublishedRange> ALL =
      ReferenceTable.read(PublishedRanges.class, "published-ranges.csv", PublishedRanges::range);

  private PublishedRanges() {}

  /** {@return every range, in the order of the table} */
  public static List<PublishedRange> all() {
    return ALL;
  }

  /** {@return the range of an id} */
  public static Optional<PublishedRange> find(PublishedRangeId id) {
    return ALL.stream().filter(range -> range.getId().equals(id)).findFirst();
  }

  /** {@return the ranges of a drug by a route, in the order of the table} */
  public static List<PublishedRange> find(Substance substance, Route route) {
    return ALL.stream()
        .filter(range -> range.getSubstance() == substance && range.getRoute() == route)
        .toList();
  }

  /** {@return the ranges of a drug by a route that say one thing of it} */
  public static List<PublishedRange> find(
      Substance substance, Route route, PublishedRangeKind kind) {
    return find(substance, route).stream().filter(range -> range.getKind() == kind).toList();
  }

  private static PublishedRange range(Row row) {
    return PublishedRange.builder()
        .id(PublishedRangeId.of(row.text("id")))
        .substance(row.constant(Substance.class, "substance"))
        .route(row.constant(Route.class, "route"))
        .form(row.findConstant(DoseForm.class, "form"))
        .indication(row.findConstant(Indication.class, "indication"))
        .phase(row.findConstant(DosingPhaseKind.class, "phase"))
        .jurisdiction(row.findConstant(Jurisdiction.class, "jurisdiction"))
        .ageFrom(row.findInt("ageFrom"))
        .ageTo(row.findInt("ageTo"))
        .kind(row.constant(PublishedRangeKind.class, "kind"))
        .low(PublishedCells.findDose(row, "low").orElseThrow())
        .high(PublishedCells.findDose(row, "high"))
        .citations(PublishedCells.citations(row))
        .note(row.find("note"))
        .build();
  }
}
