package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.SaltBasis;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.Volume;

class CalculationOrderTest {
  private static final Precision TWO = new Precision(2, RoundingMode.HALF_UP);

  private static DoseCalculator take(DoseCalculator calculator, String step) {
    return switch (step) {
      case "salt" -> calculator.countedAs(SaltBasis.HYDROCHLORIDE, TWO);
      case "base" -> calculator.countedAs(SaltBasis.BASE, TWO);
      case "strength" -> calculator.at(MassConcentration.ofMilligramsPerMillilitre("50"), TWO);
      case "syringe" ->
          calculator.drawnUpIn(Volume.ofMillilitres("0.01"), RoundingMode.HALF_UP, TWO);
      case "tablets" -> calculator.inUnitsOf(Mass.ofMilligrams("28"), RoundingMode.HALF_UP, TWO);
      case "devices" -> calculator.inDevices();
      case "total" -> calculator.madeUpTo(Volume.ofMillilitres("100"), TWO);
      case "over" -> calculator.over(Duration.ofMinutes(40), TWO);
      default -> throw new IllegalArgumentException(step);
    };
  }

  private static DoseCalculator after(String steps) {
    DoseCalculator calculator = DoseCalculation.of(FixedDose.ofMilligrams("56"));
    for (String step : steps.split(" ", -1)) {
      take(calculator, step);
    }
    return calculator;
  }

  @ParameterizedTest
  @CsvSource({
    "strength, salt, what a dose counts is settled before",
    "tablets, salt, what a dose counts is settled before",
    "devices, salt, what a dose counts is settled before",
    "total, salt, what a dose counts is settled before",
    "over, salt, what a dose counts is settled before",
    "strength, strength, a strength is named once",
    "tablets, strength, a strength is named once",
    "devices, strength, a strength is named once",
    "total, strength, a strength is named once",
    "over, strength, a strength is named once",
    "salt, strength, a strength counts base",
    "base, syringe, a syringe step needs a strength first",
    "tablets, syringe, a syringe step needs a strength first",
    "strength syringe, syringe, a syringe step is named once",
    "strength total, syringe, a syringe step is named once",
    "strength over, syringe, a syringe step is named once",
    "strength, tablets, tablets are counted once",
    "strength syringe, tablets, tablets are counted once",
    "tablets, tablets, tablets are counted once",
    "devices, tablets, tablets are counted once",
    "total, tablets, tablets are counted once",
    "over, tablets, tablets are counted once",
    "salt, tablets, a tablet counts base",
    "strength, devices, devices are counted before a rate",
    "tablets, devices, devices are counted before a rate",
    "total, devices, devices are counted before a rate",
    "over, devices, devices are counted before a rate",
    "total, total, a total volume is named once",
    "devices, total, a total volume is named once",
    "tablets, total, a total volume is named once",
    "over, total, a total volume is named once",
    "salt, total, a total volume counts base",
    "over, over, the time of an infusion is named once"
  })
  void aStepOutOfOrderIsRefusedAndChangesNothing(String before, String step, String message) {
    DoseCalculator calculator = after(before);
    String told = calculator.calculate().explain();
    assertThatIllegalStateException()
        .isThrownBy(() -> take(calculator, step))
        .withMessageStartingWith(message);
    assertThat(calculator.calculate().explain()).isEqualTo(told);
    assertThat(calculator.calculate().getVolume()).isEqualTo(after(before).calculate().getVolume());
  }

  @ParameterizedTest
  @CsvSource({
    "salt base strength syringe total over",
    "strength total over",
    "total over",
    "strength over",
    "tablets over",
    "salt over",
    "devices base over"
  })
  void aStepInOrderIsTaken(String steps) {
    assertThat(after(steps).calculate().getRates()).isPresent();
  }
}
