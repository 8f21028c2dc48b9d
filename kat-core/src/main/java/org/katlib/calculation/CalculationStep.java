package org.katlib.calculation;

import java.math.BigDecimal;

/**
 * One step of a calculation, which can explain itself.
 *
 * @param kind what the step gives
 * @param explain the step in words and numbers, such as {@code 0.5 mg/kg x 70 kg = 35 mg}
 * @param result the number that it gives
 * @param unit the unit of the number, in UCUM, such as {@code mg}
 */
public record CalculationStep(
    CalculationStepKind kind, String explain, BigDecimal result, String unit) {}
