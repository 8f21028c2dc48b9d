package org.katlib.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.katlib.evidence.Citation;
import org.katlib.reference.Row;

/** The published instruments as {@code instruments.csv} and the tables beside it tell them. */
final class InstrumentTables {
  private static final String CODES = "instrument-codes.csv";

  private final FormTables tables;

  private InstrumentTables(FormTables tables) {
    this.tables = tables;
  }

  /**
   * {@return every form, in the order of the table}
   *
   * @param tables the rows of a table, by its name
   */
  static List<Instrument> read(Function<String, List<Row>> tables) {
    List<Row> forms = tables.apply("instruments.csv");
    List<InstrumentForm> known = forms.stream().map(InstrumentForm::of).toList();
    InstrumentTables reader = new InstrumentTables(new FormTables(tables, known));
    if (Set.copyOf(known).size() != known.size()) {
      throw new IllegalStateException("a form is there twice");
    }
    return forms.stream().map(reader::instrument).toList();
  }

  private Instrument instrument(Row row) {
    InstrumentForm form = InstrumentForm.of(row);
    Instrument instrument =
        Instrument.builder()
            .id(form.id())
            .version(form.version())
            .name(row.text("name"))
            .kind(row.constant(MeasureKind.class, "kind"))
            .informants(row.constants(Informant.class, "informants"))
            .polarity(row.constant(Polarity.class, "polarity"))
            .recallDays(row.findInt("recallDays"))
            .rights(row.constant(RightsClass.class, "rights"))
            .itemTexts(row.constant(ItemTextPolicy.class, "itemTexts"))
            .rightsNote(row.find("rightsNote"))
            .creditLine(row.find("creditLine"))
            .instruction(row.find("instruction"))
            .offValidation(row.find("offValidation"))
            .answerScales(parts("instrument-answers.csv", form, part -> answers(form, part)))
            .items(items(form))
            .scales(parts("instrument-scales.csv", form, part -> scale(form, part)))
            .cutOffs(parts("instrument-cut-offs.csv", form, TableParts::cutOff))
            .changeRules(parts("instrument-change-rules.csv", form, TableParts::changeRule))
            .alertItems(parts("instrument-alerts.csv", form, TableParts::alertItem))
            .codes(codes(form, ""))
            .cannotTell(parts("instrument-limits.csv", form, part -> part.text("cannotTell")))
            .citations(citations(form))
            .build();
    return InstrumentShape.checked(instrument, tables.rows(CODES, form).size());
  }

  private <V> List<V> parts(String table, InstrumentForm form, Function<Row, V> reader) {
    return tables.rows(table, form).stream().map(reader).toList();
  }

  private Set<String> ids(String table, InstrumentForm form) {
    return parts(table, form, part -> part.text("id")).stream().collect(Collectors.toSet());
  }

  private List<Citation> citations(InstrumentForm form) {
    return tables.rows("instrument-sources.csv", form).stream()
        .flatMap(row -> TableParts.citations(row).stream())
        .toList();
  }

  /** The codes of one part, or of the form itself where no part is named. */
  private List<InstrumentCode> codes(InstrumentForm form, String part) {
    return tables.rows(CODES, form).stream()
        .filter(row -> row.text("of").equals(part))
        .map(TableParts::code)
        .toList();
  }

  private AnswerScale answers(InstrumentForm form, Row row) {
    String id = row.text("id");
    return AnswerScale.builder()
        .id(AnswerScaleId.of(id))
        .lowest(row.decimal("lowest"))
        .highest(row.decimal("highest"))
        .step(row.findDecimal("step"))
        .notAssessed(row.findDecimal("notAssessed"))
        .options(
            tables
                .rows(
                    "instrument-options.csv",
                    form,
                    "answers",
                    ids("instrument-answers.csv", form),
                    id)
                .stream()
                .map(option -> option(form, option))
                .toList())
        .codes(codes(form, "list " + id))
        .build();
  }

  private AnswerOption option(InstrumentForm form, Row row) {
    return AnswerOption.builder()
        .value(row.decimal("value"))
        .label(row.find("label"))
        .codes(codes(form, "answer " + row.text("answers") + " " + row.text("value")))
        .build();
  }

  private List<InstrumentItem> items(InstrumentForm form) {
    return tables.rows("instrument-items.csv", form).stream()
        .flatMap(row -> items(form, row))
        .toList();
  }

  private Stream<InstrumentItem> items(InstrumentForm form, Row row) {
    return ItemNumbers.parse(row.text("items")).stream()
        .map(
            id ->
                InstrumentItem.builder()
                    .id(id)
                    .topic(row.find("topic"))
                    .text(row.find("text"))
                    .answers(AnswerScaleId.of(row.text("answers")))
                    .onlyIf(row.find("onlyIf").map(ItemId::of))
                    .mayNotApply(row.isYes("mayNotApply"))
                    .codes(codes(form, "item " + id.getText()))
                    .build());
  }

  private Scale scale(InstrumentForm form, Row row) {
    String id = row.text("id");
    return Scale.builder()
        .id(ScaleId.of(id))
        .name(row.text("name"))
        .algorithm(row.constant(ScoringAlgorithm.class, "algorithm"))
        .groups(ItemGroupNotation.parse(row.text("groups")))
        .reversed(ItemNumbers.parse(row.text("reversed")))
        .offset(row.findDecimal("offset"))
        .lowest(row.findDecimal("lowest"))
        .highest(row.findDecimal("highest"))
        .entryCut(row.findDecimal("entryCut"))
        .proration(proration(form, id))
        .bands(ofScale("instrument-bands.csv", form, id).map(TableParts::band).toList())
        .build();
  }

  private Optional<Proration> proration(InstrumentForm form, String scale) {
    List<Proration> rules =
        ofScale("instrument-prorations.csv", form, scale).map(TableParts::proration).toList();
    if (rules.size() > 1) {
      throw new IllegalStateException("a scale has one rule of made-up answers");
    }
    return rules.stream().findFirst();
  }

  private Stream<Row> ofScale(String table, InstrumentForm form, String scale) {
    return tables.rows(table, form, "scale", ids("instrument-scales.csv", form), scale).stream();
  }
}
