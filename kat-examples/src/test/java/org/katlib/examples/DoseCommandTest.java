package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DoseCommandTest {
  private static final String WEIGHED = "--dose|0.5 mg/kg|--weight|70 kg|--weight-basis|actual";
  private static final String ROUTES = "--compare-routes|--substance|ketamine|--amount|100 mg";

  private static final String MIXED =
      "--compare-routes goes with --substance, --amount, --from and --to alone, and they with it";

  private static CommandLineRun run(String options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("dose"), Arrays.stream(options.split("\\|")))
            .toArray(String[]::new));
  }

  static Stream<Arguments> calculations() {
    return Stream.of(
        Arguments.of("volume", WEIGHED + "|--strength|50 mg/mL"),
        Arguments.of(
            "infusion", WEIGHED + "|--strength|50 mg/mL|--total-volume|100 mL|--over|PT40M"),
        Arguments.of(
            "syringe",
            "--dose|0.5 mg/kg|--weight|71.3 kg|--weight-basis|actual|--strength|50 mg/mL"
                + "|--decimals|3|--syringe-step|0.01 mL|--rounding|half-up"),
        Arguments.of(
            "adjusted",
            "--dose|0.5 mg/kg|--weight|100 kg|--weight-basis|adjusted|--height|177.8 cm|--sex|male"
                + "|--adjustment-factor|0.4"),
        Arguments.of("tablets", "--dose|170 mg|--unit-strength|50 mg|--rounding|down"),
        Arguments.of("hydrochloride", "--dose|35 mg|--basis|hydrochloride|--strength|50 mg/mL"),
        Arguments.of("devices", "--dose|64.6 mg|--basis|hydrochloride|--devices"),
        Arguments.of("counted", "--dose|2 devices"),
        Arguments.of("routes", ROUTES + "|--from|oral|--to|nasal"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calculations")
  void aCalculationIsExplainedAndRecommendsNothing(String name, String options) {
    CommandLineRun run = run(options);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("Nothing is recommended.\n");
    Golden.assertSame("dose-" + name, run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "100 mg/mL|--over|PT40M, true",
    "150 mg/mL|--over|PT40M, true",
    "99.9 mg/mL|--over|PT40M, false",
    "100 mg/mL, false",
    "100 mg/mL|--over|PT40M|--total-volume|100 mL, false"
  })
  void aSolutionThatIsDilutedForAVeinIsSaidToBe(String options, boolean said) {
    assertThat(
            run(WEIGHED + "|--strength|" + options)
                .out()
                .contains("\nS-KETALAR: 100 mg/mL is diluted before it goes into a vein\n"))
        .isEqualTo(said);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("--weight|70 kg", "--dose is missing"),
        Arguments.of("--dose|0.5", "--dose: expected a number, a blank and mg/kg, mg or devices"),
        Arguments.of("--dose|x mg", "--dose: expected a number"),
        Arguments.of("--dose|-35 mg", "--dose: an amount is at least 0"),
        Arguments.of("--dose|0 mg", "--dose: amount is more than 0 mg"),
        Arguments.of("--dose|1e999999999 mg", "--dose: an amount has at most 34 digits"),
        Arguments.of("--dose|many devices", "--dose: expected a whole number"),
        Arguments.of("--dose|0 devices", "--dose: devices is at least 1"),
        Arguments.of("--dose|35 mg|--basis|salt", "--dose: expected one of base, hydrochloride"),
        Arguments.of("--dose|0.5 mg/kg|--weight|70 kg", "--weight-basis is missing"),
        Arguments.of("--dose|0.5 mg/kg|--weight-basis|actual", "--weight is missing"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight|70 lb|--weight-basis|actual",
            "--weight: expected a number, a blank and kg"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight|0 kg|--weight-basis|actual", "a weight is more than 0 kg"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight|70 kg|--weight-basis|guessed",
            "--weight-basis: expected one of actual, ideal, adjusted"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight-basis|ideal|--height|175 cm|--sex|other",
            "Devine's ideal weight is defined for women and men alone: name another weight basis"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight-basis|ideal|--height|150 cm|--sex|male",
            "Devine's ideal weight starts at a height of 60 in: name another weight basis"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight|70 kg|--weight-basis|adjusted|--height|175 cm|--sex|male",
            "--adjustment-factor is missing"),
        Arguments.of(
            "--dose|0.5 mg/kg|--weight|70 kg|--weight-basis|adjusted|--height|175 cm|--sex|male"
                + "|--adjustment-factor|1e-999999999",
            "adjustmentFactor is from 0 to 1, with at most 34 digits"),
        Arguments.of("--dose|35 mg|--strength|0 mg/mL", "a strength is more than 0 mg/mL"),
        Arguments.of(
            "--dose|35 mg|--syringe-step|0.01 mL|--rounding|up",
            "a syringe step needs a strength first"),
        Arguments.of(
            "--dose|35 mg|--strength|50 mg/mL|--syringe-step|0.01 mL", "--rounding is missing"),
        Arguments.of(
            "--dose|35 mg|--unit-strength|50 mg|--rounding|unnecessary",
            "--rounding: unnecessary, yet there is something to round"),
        Arguments.of(
            "--dose|35 mg|--unit-strength|50 mg|--rounding|down",
            "rounded so, nothing would be left to prepare"),
        Arguments.of(
            "--dose|42 mg|--devices",
            "devices deliver 28, 56 or 84 mg of base and nothing between or above: the dose is none"
                + " of these"),
        Arguments.of(
            "--dose|70 mg|--devices",
            "devices deliver 28, 56 or 84 mg of base and nothing between or above: the dose is none"
                + " of these"),
        Arguments.of("--dose|35 mg|--over|40 min", "--over: expected a span of time such as PT40M"),
        Arguments.of("--dose|35 mg|--over|PT0S", "a rate needs a span of at least one second"),
        Arguments.of("--dose|35 mg|--decimals|13", "decimals is from 0 to 12"),
        Arguments.of("--dose|35 mg|--decimals|two", "--decimals: expected a whole number"),
        Arguments.of(ROUTES + "|--from|oral", "--to is missing"),
        Arguments.of("--compare-routes", "--substance is missing"),
        Arguments.of("--decimals|3", "--dose is missing"),
        Arguments.of(
            ROUTES + "|--from|oral|--to|subcutaneous",
            "no bioavailability of ketamine by the subcutaneous route was confirmed in a source:"
                + " nothing to convert with"),
        Arguments.of(
            ROUTES + "|--from|oral|--to|moon",
            "--to: expected one of intravenous, intramuscular, subcutaneous, nasal, sublingual,"
                + " buccal, oral, rectal"),
        Arguments.of(ROUTES + "|--from|oral|--to|nasal|--devices", MIXED),
        Arguments.of(
            "--dose|35 mg|--strength|50 mg/mL|--unit-strength|50 mg|--rounding|up",
            "tablets are counted once, before a rate, and never with a strength, devices or a total"
                + " volume"),
        Arguments.of(
            "--dose|56 mg|--devices|--strength|50 mg/mL",
            "a strength is named once, before a preparation, a total volume and a rate, and never"
                + " with devices"),
        Arguments.of(
            "--dose|170 mg|--unit-strength|50 mg|--rounding|down|--total-volume|100 mL",
            "a total volume is named once, before a rate, and never of tablets or devices"),
        Arguments.of(
            ROUTES + "|--from|oral|--to|oral",
            "a route is compared with another one: an amount by the same route is itself"),
        Arguments.of("--dose|35 mg|--to|nasal", MIXED));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongOptionIsOneClearLine(String options, String message) {
    CommandLineRun run = run(options);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("kat dose: " + message);
  }
}
