package org.katlib.dosing;

import java.util.List;
import java.util.Optional;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.quantity.MassPerBodyMass;
import org.katlib.reference.Row;

/** What the cells of this package's tables hold beside texts, numbers and constants. */
final class PublishedCells {
  private PublishedCells() {}

  /** A dose of base, in the unit that the row names. */
  static Optional<Dose> findDose(Row row, String column) {
    return row.find(column).map(number -> dose(row, number));
  }

  private static Dose dose(Row row, String number) {
    return row.text("unit").equals(MassPerBodyMass.UNIT)
        ? WeightBasedDose.ofMilligramsPerKilogram(number)
        : FixedDose.ofMilligrams(number);
  }

  /** One citation for each source, of the row's grade and confidence. */
  static List<Citation> citations(Row row) {
    return Citation.listOf(
        row.text("sources"),
        row.constant(EvidenceGrade.class, "grade"),
        row.constant(Confidence.class, "confidence"));
  }
}
