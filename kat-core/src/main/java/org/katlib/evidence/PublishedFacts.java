package org.katlib.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.katlib.reference.ReferenceTable;

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

  private static PublishedFact row(Function<String, String> cells) {
    Citation citation =
        Citation.builder()
            .source(cells.apply("source"))
            .grade(EvidenceGrade.valueOf(constant(cells.apply("grade"))))
            .confidence(Confidence.valueOf(constant(cells.apply("confidence"))))
            .build();
    return new PublishedFact(
        cells.apply("id"), cells.apply("topic"), cells.apply("statement"), List.of(citation));
  }

  private static PublishedFact joined(PublishedFact first, PublishedFact second) {
    List<Citation> citations = new ArrayList<>(first.citations());
    citations.addAll(second.citations());
    return new PublishedFact(first.id(), first.topic(), first.statement(), citations);
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
