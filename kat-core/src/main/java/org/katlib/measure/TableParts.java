package org.katlib.measure;

import java.util.List;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.reference.Row;

/** What a single row of the tables becomes, wherever it belongs. */
final class TableParts {
  private TableParts() {}

  static List<Citation> citations(Row row) {
    return Citation.listOf(
        row.text("sources"),
        row.constant(EvidenceGrade.class, "grade"),
        row.constant(Confidence.class, "confidence"));
  }

  static InstrumentCode code(Row row) {
    return InstrumentCode.builder()
        .use(row.constant(CodeUse.class, "use"))
        .coding(
            Coding.builder()
                .system(CodeSystem.LOINC)
                .code(row.text("code"))
                .display(row.find("display"))
                .build())
        .confidence(row.constant(Confidence.class, "confidence"))
        .build();
  }

  static ScoreBand band(Row row) {
    return ScoreBand.builder()
        .name(row.text("name"))
        .low(row.decimal("low"))
        .high(row.decimal("high"))
        .citations(citations(row))
        .build();
  }

  static Proration proration(Row row) {
    return Proration.builder()
        .maximumMissing(row.findInt("maximumMissing").orElseThrow())
        .never(ItemNumbers.parse(row.text("never")))
        .citations(citations(row))
        .build();
  }

  static CutOff cutOff(Row row) {
    return CutOff.builder()
        .name(row.text("name"))
        .scales(row.list("scales", ScaleId::of))
        .atLeast(row.findDecimal("atLeast"))
        .atMost(row.findDecimal("atMost"))
        .meaning(row.text("meaning"))
        .citations(citations(row))
        .build();
  }

  static ChangeRule changeRule(Row row) {
    return ChangeRule.builder()
        .id(ChangeRuleId.of(row.text("id")))
        .kind(row.constant(ChangeKind.class, "kind"))
        .scale(ScaleId.of(row.text("scale")))
        .criteria(ChangeCriterionNotation.parse(row.text("criteria")))
        .population(row.find("population"))
        .citations(citations(row))
        .build();
  }

  static AlertItem alertItem(Row row) {
    return AlertItem.builder()
        .item(ItemId.of(row.text("item")))
        .atLeast(row.decimal("atLeast"))
        .strength(row.constant(SignalStrength.class, "strength"))
        .citations(citations(row))
        .build();
  }
}
