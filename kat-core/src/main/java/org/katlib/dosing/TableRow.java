package org.katlib.dosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.quantity.MassPerBodyMass;

/** The cells of one row of this package's tables. */
record TableRow(Function<String, String> cells) {
  private static final String LIST_SEPARATOR = "; ";

  String text(String column) {
    return cells.apply(column);
  }

  Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isBlank());
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constantOf(type, text(column));
  }

  <E extends Enum<E>> Optional<E> findConstant(Class<E> type, String column) {
    return find(column).map(text -> constantOf(type, text));
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return list(column).stream().map(text -> constantOf(type, text)).toList();
  }

  OptionalInt findInt(String column) {
    return find(column).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  /** A dose of base, in the unit that the row names. */
  Optional<Dose> findDose(String column) {
    return find(column).map(this::dose);
  }

  private Dose dose(String number) {
    return text("unit").equals(MassPerBodyMass.UNIT)
        ? WeightBasedDose.ofMilligramsPerKilogram(number)
        : FixedDose.ofMilligrams(number);
  }

  /** One citation for each source, of the row's grade and confidence. */
  List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    for (String source : list("sources")) {
      int end = source.indexOf(' ');
      citations.add(
          Citation.builder()
              .source(end < 0 ? source : source.substring(0, end))
              .place(Optional.of(source.substring(end + 1)).filter(place -> end >= 0))
              .grade(constant(EvidenceGrade.class, "grade"))
              .confidence(constant(Confidence.class, "confidence"))
              .build());
    }
    return citations;
  }

  private List<String> list(String column) {
    return List.of(text(column).split(LIST_SEPARATOR));
  }

  private static <E extends Enum<E>> E constantOf(Class<E> type, String text) {
    return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
