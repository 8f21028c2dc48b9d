package org.katlib.screening;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.reference.Row;
import org.katlib.rule.RuleId;

/** How the tables of this package write sets, rules and citations. */
final class Cells {
  private Cells() {}

  /** The constants of a cell, parted by blanks; all of them where it is empty. */
  static <E extends Enum<E>> Set<E> constants(Row row, Class<E> type, String column) {
    return row.find(column)
        .<Set<E>>map(
            text ->
                Arrays.stream(text.split(" ", -1))
                    .map(word -> Row.constantOf(type, word))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
        .orElseGet(() -> EnumSet.allOf(type));
  }

  static Optional<RuleId> rule(Row row) {
    return row.find("rule").map(RuleId::of);
  }

  static Citation citation(Row row) {
    return Citation.builder()
        .source(row.text("source"))
        .place(row.find("place"))
        .grade(row.constant(EvidenceGrade.class, "grade"))
        .confidence(row.constant(Confidence.class, "confidence"))
        .build();
  }
}
