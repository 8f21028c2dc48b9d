package org.katlib.screening;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.rule.RuleId;

/** How the tables of this package write constants, sets, rules and citations. */
final class Cells {
  private final Function<String, String> cells;

  Cells(Function<String, String> cells) {
    this.cells = cells;
  }

  String text(String column) {
    return cells.apply(column);
  }

  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isBlank());
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constantOf(type, text(column));
  }

  /** The constants of a cell; all of them where it is empty. */
  <E extends Enum<E>> Set<E> constants(Class<E> type, String column) {
    return optional(column)
        .<Set<E>>map(
            text ->
                Arrays.stream(text.split(" ", -1))
                    .map(word -> constantOf(type, word))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
        .orElseGet(() -> EnumSet.allOf(type));
  }

  Optional<RuleId> rule() {
    return optional("rule").map(RuleId::of);
  }

  Citation citation() {
    return Citation.builder()
        .source(text("source"))
        .place(optional("place"))
        .grade(constant(EvidenceGrade.class, "grade"))
        .confidence(constant(Confidence.class, "confidence"))
        .build();
  }

  static <E extends Enum<E>> E constantOf(Class<E> type, String word) {
    return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
