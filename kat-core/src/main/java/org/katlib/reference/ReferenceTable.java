package org.katlib.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Reference data: a commented CSV resource beside the class that serves it, one row one fact.
 *
 * <p>The first row names the columns; a line that starts with {@code #} is a comment.
 */
public final class ReferenceTable {
  private ReferenceTable() {}

  /**
   * Every row of a resource, in its order.
   *
   * @param <T> what a row becomes
   * @param owner the class beside which the resource lies
   * @param name the resource's name
   * @param row what to make of a row, given its cells by column name; an empty cell is an empty
   *     text
   * @return the rows
   * @throws IllegalStateException if there is no such resource
   */
  public static <T> List<T> read(
      Class<?> owner, String name, Function<Function<String, String>, T> row) {
    InputStream resource = owner.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
    }
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return rows.stream().map(cells -> row.apply(cells::getField)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
