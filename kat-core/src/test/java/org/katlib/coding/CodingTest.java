package org.katlib.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
  private static final String REAL_SNOMED_CT = "373464007";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "44261-6",
        "70274-6",
        "101697-1",
        "93246-7",
        "82667-7", // numbers
        "LA6568-5",
        "LA6574-3",
        "LA33-6",
        "LA34479-8",
        "LL358-3",
        "LL5434-7", // answers and lists
        "5895-7",
        "11491-6" // exceptions that LOINC lists itself
      })
  void aRealLoincCodeHasItsCheckDigit(String code) {
    assertThat(Coding.of(CodeSystem.LOINC, code).getCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "44261-7",
        "42461-6",
        "44261",
        "44261-",
        "-6",
        "044261-6",
        "LA6568-6",
        "LL358-4",
        "LA-5",
        "PHQ-9",
        "",
        "44261-6 ",
        "٤٤٢٦١-6"
      })
  void whatIsNoLoincCodeIsRefusedWithoutRepeatingIt(String code) {
    assertThatThrownBy(() -> Coding.of(CodeSystem.LOINC, code))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("code has the form and the check digit of LOINC");
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL_SNOMED_CT, "370143000", "47505003", "789489008", "811791000000103"})
  void aRealSnomedCtCodeHasItsCheckDigit(String code) {
    assertThat(Coding.of(CodeSystem.SNOMED_CT, code).getCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1156248006", "373464008", "337464007", "12345", "0373464007", "37346400a", ""})
  void whatIsNoSnomedCtCodeIsRefusedWithoutRepeatingIt(String code) {
    assertThatThrownBy(() -> Coding.of(CodeSystem.SNOMED_CT, code))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("code has the form and the check digit of SNOMED CT");
  }

  @Property
  void oneWrongDigitIsFound(
      @ForAll @IntRange(min = 0, max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
    assertThat(CheckDigit.isSnomedCt(withDigitMoved(REAL_SNOMED_CT, place, more))).isFalse();
  }

  @Property
  void oneWrongDigitOfANumberIsFound(
      @ForAll @IntRange(min = 0, max = 4) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
    assertThat(CheckDigit.isLoinc(withDigitMoved("44261-6", place, more))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"http://hl7.org/fhir/sid/icd-10-cm,F33.2", "https://clinic.example/codes,44261-7"})
  void otherSystemsHaveNoCheckDigitHere(String system, String code) {
    assertThat(Coding.of(CodeSystem.of(system), code).getCode()).isEqualTo(code);
  }

  private static String withDigitMoved(String code, int place, int more) {
    char moved = (char) ('0' + (code.charAt(place) - '0' + more) % 10);
    return code.substring(0, place) + moved + code.substring(place + 1);
  }
}
