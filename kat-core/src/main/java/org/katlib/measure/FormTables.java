package org.katlib.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.katlib.reference.Row;

/** The tables beside {@code instruments.csv}: each row by the forms that it names. */
final class FormTables {
  private final Function<String, List<Row>> tables;
  private final List<InstrumentForm> forms;
  private final Map<String, Map<InstrumentForm, List<Row>>> read = new HashMap<>();

  FormTables(Function<String, List<Row>> tables, List<InstrumentForm> forms) {
    this.tables = tables;
    this.forms = forms;
  }

  /** {@return the rows of a table that are about a form, in its order} */
  List<Row> rows(String table, InstrumentForm form) {
    return read.computeIfAbsent(table, this::byForm).getOrDefault(form, List.of());
  }

  /**
   * {@return the rows of a table that are about one part of a form}
   *
   * @param column the column that names the part
   * @param parts every part that the form has
   */
  List<Row> rows(String table, InstrumentForm form, String column, Set<String> parts, String part) {
    List<Row> rows = rows(table, form);
    for (Row row : rows) {
      if (!parts.contains(row.text(column))) {
        throw new IllegalStateException(
            table + ": " + form + " has no " + column + " " + row.text(column));
      }
    }
    return rows.stream().filter(row -> row.text(column).equals(part)).toList();
  }

  private Map<InstrumentForm, List<Row>> byForm(String table) {
    Map<InstrumentForm, List<Row>> rows = new HashMap<>();
    for (Row row : tables.apply(table)) {
      for (InstrumentForm form : InstrumentForm.named(row, forms)) {
        rows.computeIfAbsent(form, key -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }
}
