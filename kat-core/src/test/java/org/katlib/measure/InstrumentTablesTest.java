package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** A row that reads wrongly is refused when the tables are read. */
class InstrumentTablesTest {
  private static List<Row> rows(String table) {
    return ReferenceTable.rows(InstrumentCatalogue.class, table);
  }

  /** The tables, with one cell of the first row of one of them changed. */
  private static List<Instrument> readWith(String table, String column, String value) {
    return InstrumentTables.read(
        name -> {
          List<Row> rows = new ArrayList<>(rows(name));
          if (name.equals(table)) {
            Row first = rows.get(0);
            rows.set(0, new Row(cell -> cell.equals(column) ? value : first.text(cell)));
          }
          return rows;
        });
  }

  @Test
  void theTablesReadAsTheyAre() {
    assertThat(readWith("instruments.csv", "name", "Another name"))
        .hasSameSizeAs(InstrumentCatalogue.all())
        .first()
        .returns("Another name", Instrument::getName);
  }

  @ParameterizedTest
  @CsvSource({
    "instruments.csv, kind, mood",
    "instruments.csv, informants, nurse",
    "instruments.csv, polarity, up",
    "instruments.csv, recallDays, two weeks",
    "instruments.csv, rights, free",
    "instruments.csv, itemTexts, some",
    "instrument-answers.csv, forms, phq-99",
    "instrument-answers.csv, forms, ''",
    "instrument-answers.csv, forms, phq-9/child",
    "instrument-answers.csv, id, amount",
    "instrument-answers.csv, lowest, none",
    "instrument-answers.csv, lowest, 9",
    "instrument-options.csv, answers, amount",
    "instrument-options.csv, value, often",
    "instrument-items.csv, answers, amount",
    "instrument-items.csv, onlyIf, 77",
    "instrument-items.csv, mayNotApply, perhaps",
    "instrument-items.csv, items, 9-1",
    "instrument-items.csv, items, 2",
    "instrument-scales.csv, algorithm, average",
    "instrument-scales.csv, groups, 1-99",
    "instrument-scales.csv, groups, 1-9 [above 2]",
    "instrument-scales.csv, groups, 1-9 [present 77]",
    "instrument-scales.csv, groups, 1-9 [>= 2",
    "instrument-scales.csv, groups, 1-9 | ",
    "instrument-scales.csv, reversed, 77",
    "instrument-scales.csv, highest, many",
    "instrument-scales.csv, id, major-depressive-syndrome",
    "instrument-prorations.csv, scale, sum",
    "instrument-prorations.csv, maximumMissing, 0",
    "instrument-prorations.csv, never, 77",
    "instrument-bands.csv, scale, sum",
    "instrument-bands.csv, low, 5",
    "instrument-bands.csv, grade, strong",
    "instrument-bands.csv, confidence, sure",
    "instrument-cut-offs.csv, scales, sum",
    "instrument-cut-offs.csv, atLeast, ten",
    "instrument-cut-offs.csv, atLeast, ''",
    "instrument-change-rules.csv, kind, better",
    "instrument-change-rules.csv, scale, sum",
    "instrument-change-rules.csv, criteria, halved",
    "instrument-change-rules.csv, criteria, worsened 5 %",
    "instrument-change-rules.csv, criteria, ''",
    "instrument-change-rules.csv, criteria, improved 0 %",
    "instrument-alerts.csv, item, 77",
    "instrument-alerts.csv, strength, loud",
    "instrument-codes.csv, use, name",
    "instrument-codes.csv, of, item 77",
    "instrument-codes.csv, code, 44249-2",
    "instrument-codes.csv, confidence, sure",
    "instrument-limits.csv, forms, phq-99",
    "instrument-sources.csv, grade, strong"
  })
  void aRowThatReadsWronglyIsRefused(String table, String column, String value) {
    assertThatThrownBy(() -> readWith(table, column, value)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instruments.csv",
        "instrument-answers.csv",
        "instrument-options.csv",
        "instrument-items.csv",
        "instrument-scales.csv",
        "instrument-prorations.csv",
        "instrument-bands.csv",
        "instrument-cut-offs.csv",
        "instrument-change-rules.csv",
        "instrument-alerts.csv",
        "instrument-codes.csv"
      })
  void aRowThatIsThereTwiceIsRefused(String table) {
    assertThatThrownBy(
            () ->
                InstrumentTables.read(
                    name -> {
                      List<Row> rows = new ArrayList<>(rows(name));
                      if (name.equals(table)) {
                        rows.add(rows.get(0));
                      }
                      return rows;
                    }))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aGroupReadsAsItIsWritten() {
    assertThat(ItemGroupNotation.parse("high: 4, 5, 6b [>= 2] [needed 1] [at most 4] | none:"))
        .containsExactly(
            ItemGroup.builder()
                .name("high")
                .addItems(ItemId.of("4"), ItemId.of("5"), ItemId.of("6b"))
                .atLeast(PublishedForms.number("2"))
                .needed(1)
                .atMost(4)
                .build(),
            ItemGroup.builder().name("none").build());
    assertThat(ItemGroupNotation.parse("each 1-2 [times 4] [present 1]"))
        .extracting(PublishedForms::items)
        .containsExactly("1", "2");
    assertThat(ItemGroupNotation.parse("")).isEmpty();
  }
}
