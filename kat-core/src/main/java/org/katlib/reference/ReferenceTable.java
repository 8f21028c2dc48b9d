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
   * What every row of a resource becomes, in its order.
   *
   * @param <T> what a row becomes
   * @param owner the class beside which the resource lies
   * @param name the resource's name
   * @param row what to make of a row
   * @return the rows
   * @throws IllegalStateException if there is no such resource
   */
  public static <T> List<T> read(Class<?> owner, String name, Function<Row, T> row) {
    InputStream resource = owner.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
    }
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return rows.stream().map(cells -> row.apply(new Row(cells::getField))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return every row of a resource beside a class, in its order} */
  public static List<Row> rows(Class<?> owner, String name) {
    return read(owner, name, row -> row);
  }
}
