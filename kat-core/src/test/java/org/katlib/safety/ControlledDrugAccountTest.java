package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;

class ControlledDrugAccountTest {
  @ParameterizedTest
  @CsvSource({
    "50, 35, 15, 0, true",
    "50, 35, 0, 15, true",
    "50.00, 35.0, 10, 5, true",
    "0, 0, 0, 0, true",
    "50, 35, 14.999, 0, false",
    "50, 35, 15.001, 0, false",
    "50, 35, 15, 0.001, false",
    "49, 35, 15, 0, false"
  })
  void whatWasDrawnIsGivenWastedAndReturned(
      String drawn, String given, String wasted, String returned, boolean balanced) {
    ControlledDrugAccount account =
        ControlledDrugAccount.builder()
            .substance(Substance.KETAMINE)
            .form(DoseForm.SOLUTION_FOR_INJECTION)
            .drawn(Mass.ofMilligrams(drawn))
            .given(Mass.ofMilligrams(given))
            .wasted(Mass.ofMilligrams(wasted))
            .returned(Mass.ofMilligrams(returned))
            .build();
    assertThat(account.isBalanced()).isEqualTo(balanced);
  }
}
