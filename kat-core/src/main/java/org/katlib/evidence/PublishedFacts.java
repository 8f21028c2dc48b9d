package org.katlib.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** The facts of {@code facts.csv}: to be shown with their sources, not to be judged by. */
public final class PublishedFacts {
  private static final Map<String, PublishedFact> BY_ID = new LinkedHashMap<>();

  static {
    for (PublishedFact row :
        ReferenceTable.read(PublishedFacts.class, "facts.csv", PublishedFacts::row)) {
      BY_ID.merge(row.id(), row, PublishedFacts::joined);
    }
  }

  private PublishedFacts() {}

  /** {@return every fact, in the order of the table} */
  public static List<PublishedFact> all() {
    return List.copyOf(BY_ID.values());
  }

  /** {@return the fact of a key} */
  public static Optional<PublishedFact> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static PublishedFact row(Row cells) {
    Citation citation =
        Citation.builder()
            .source(cells.text("source"))
            .grade(cells.constant(EvidenceGrade.class, "grade"))
            .confidence(cells.constant(Confidence.class, "confidence"))
            .build();
    return new PublishedFact(
        cells.text("id"), cells.text("topic"), cells.text("statement"), List.of(citation));
  }

  private static PublishedFact joined(PublishedFact first, PublishedFact second) {
    List<Citation> citations = new ArrayList<>(first.citations());
    citations.addAll(second.citations());
    return new PublishedFact(first.id(), first.topic(), first.statement(), citations);
  }
}
