package org.katlib.calculation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.patient.Sex;
import org.katlib.quantity.Length;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** Devine's formula of ideal weight for one sex, from {@code ideal-weight.csv}. */
record DevineFormula(
    Sex sex,
    BigDecimal firstKilograms,
    BigDecimal kilogramsPerInch,
    BigDecimal fromInches,
    Citation citation) {
  private static final BigDecimal CENTIMETRES_PER_INCH = new BigDecimal("2.54");
  private static final Map<Sex, DevineFormula> BY_SEX = new EnumMap<>(Sex.class);

  static {
    for (DevineFormula formula :
        ReferenceTable.read(DevineFormula.class, "ideal-weight.csv", DevineFormula::read)) {
      BY_SEX.put(formula.sex(), formula);
    }
  }

  static DevineFormula of(Sex sex) {
    DevineFormula formula = BY_SEX.get(sex);
    if (formula == null) {
      throw new IllegalArgumentException(
          "Devine's ideal weight is defined for women and men alone: name another weight basis");
    }
    return formula;
  }

  /** First + perInch x (cm / 2.54 - from), brought over one fraction line: it is rounded once. */
  CalculationStep idealWeight(Length height, Precision precision) {
    BigDecimal overStart = height.getValue().subtract(fromInches.multiply(CENTIMETRES_PER_INCH));
    if (overStart.signum() < 0) {
      throw new IllegalArgumentException(
          "Devine's ideal weight starts at a height of "
              + NumberStyle.of(fromInches)
              + " in: name another weight basis");
    }
    Quotient kilograms =
        Quotient.of(
            firstKilograms.multiply(CENTIMETRES_PER_INCH).add(kilogramsPerInch.multiply(overStart)),
            CENTIMETRES_PER_INCH,
            precision);
    return new CalculationStep(
        CalculationStepKind.WEIGHT,
        "ideal weight: "
            + NumberStyle.of(firstKilograms)
            + " kg + "
            + NumberStyle.of(kilogramsPerInch)
            + " kg/in x ("
            + NumberStyle.of(height)
            + " / "
            + CENTIMETRES_PER_INCH
            + " cm/in - "
            + NumberStyle.of(fromInches)
            + " in) = "
            + kilograms.about()
            + NumberStyle.of(kilograms.value())
            + " kg",
        kilograms.value(),
        "kg");
  }

  private static DevineFormula read(Row row) {
    return new DevineFormula(
        row.constant(Sex.class, "sex"),
        row.decimal("firstKilograms"),
        row.decimal("kilogramsPerInch"),
        row.decimal("fromInches"),
        Citation.builder()
            .source(row.text("source"))
            .grade(row.constant(EvidenceGrade.class, "grade"))
            .confidence(row.constant(Confidence.class, "confidence"))
            .build());
  }
}
