package org.katlib.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One row of a table, with what its cells can hold: a text, a number, a constant in kebab case,
 * {@code yes}, or several of them, parted by semicolons. An empty cell holds nothing.
 *
 * @param cells the text of a cell, by the name of its column
 */
public record Row(Function<String, String> cells) {
  /** {@return the text of a cell; empty where there is nothing in it} */
  public String text(String column) {
    return cells.apply(column);
  }

  /** {@return the text of a cell, if there is any} */
  public Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isBlank());
  }

  /** {@return the texts of a cell, in its order} */
  public List<String> list(String column) {
    return Arrays.stream(text(column).split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /**
   * {@return what the texts of a cell stand for, in its order}
   *
   * @param <V> what a text stands for
   * @param column the column
   * @param reader what makes a value of a text
   */
  public <V> List<V> list(String column, Function<String, V> reader) {
    return list(column).stream().map(reader).toList();
  }

  /** {@return the constant of a cell} */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constantOf(type, text(column));
  }

  /** {@return the constant of a cell, if it holds one} */
  public <E extends Enum<E>> Optional<E> findConstant(Class<E> type, String column) {
    return find(column).map(text -> constantOf(type, text));
  }

  /** {@return the constants of a cell, in its order} */
  public <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return list(column, text -> constantOf(type, text));
  }

  /** {@return the whole number of a cell, if it holds one} */
  public OptionalInt findInt(String column) {
    return find(column).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** {@return the number of a cell} */
  public BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  /** {@return the number of a cell, if it holds one} */
  public Optional<BigDecimal> findDecimal(String column) {
    return find(column).map(BigDecimal::new);
  }

  /** {@return whether a cell says {@code yes}; an empty one does not} */
  public boolean isYes(String column) {
    String text = text(column);
    if (!text.isEmpty() && !text.equals("yes")) {
      throw new IllegalStateException(column + " is yes or empty");
    }
    return !text.isEmpty();
  }

  /** {@return the constant that a word in kebab case stands for} */
  public static <E extends Enum<E>> E constantOf(Class<E> type, String word) {
    return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
