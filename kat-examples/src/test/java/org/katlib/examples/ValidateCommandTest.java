package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValidateCommandTest {
  private static final String WELL = "samples/esketamine-both-phases.json";
  private static final String SEEDED = Samples.SEEDED.toString();
  private static final String POLICY = "samples/policy-clinic.json";

  static Stream<Path> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theReportOnASample(Path sample) {
    Path policy = Samples.policyOf(sample);
    CommandLineRun run =
        policy == null
            ? CommandLineRun.of("validate", sample.toString())
            : CommandLineRun.of("validate", "--policy", policy.toString(), sample.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(run.out().contains("  ERROR ") ? 1 : 0);
    assertThat(run.out().contains(": nothing to report")).isNotEqualTo(Samples.isSeeded(sample));
    Golden.assertSame("validate-" + Samples.name(sample), run.out());
  }

  @Test
  void theReportForAProgram() {
    CommandLineRun run = CommandLineRun.of("validate", "--format", "json", WELL, SEEDED);

    assertThat(run.exitCode()).isEqualTo(1);
    Golden.assertSame("validate-json", run.out());
  }

  @Test
  void aProgramGetsAnEmptyArrayWhereThereIsNothingToReport() {
    assertThat(CommandLineRun.of("validate", "--format=json", WELL).out().replaceAll("\\s", ""))
        .isEqualTo("[]");
  }

  @Test
  void theReportInSpanish() {
    Golden.assertSame(
        "validate-spanish", CommandLineRun.of("validate", "--language", "es", SEEDED).out());
  }

  @Test
  void theReportUnderAClinicsPolicy() {
    CommandLineRun run = CommandLineRun.of("validate", "--policy", POLICY, SEEDED);

    assertThat(run.err()).isEmpty();
    Golden.assertSame("validate-policy", run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "KAT-MONITOR-011, seeded-dosing-day",
    "KAT-DISCHARGE-008, seeded-dosing-day",
    "KAT-DOSE-027, seeded-dosing-day",
    "KAT-ALLIANCE-005, seeded-measures"
  })
  void aRuleWhoseNumberOnlyAClinicSetsSpeaksOnceItIsSet(String rule, String sample) {
    String file = "samples/" + sample + ".json";

    assertThat(CommandLineRun.of("validate", file).out()).doesNotContain(rule);
    assertThat(CommandLineRun.of("validate", "--policy", POLICY, file).out()).contains(rule);
  }

  @Test
  void noColoursWithoutATerminal() {
    assertThat(CommandLineRun.of("validate", SEEDED).out()).doesNotContain("\u001b");
  }

  @Test
  void aWrongUsageSaysHowToDoBetter() {
    CommandLineRun run = CommandLineRun.of("validate");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required parameter").contains("Usage: kat validate");
    assertThat(CommandLineRun.of("validate", "--format", "xml", WELL).exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("validate", "--format", "markdown", WELL).exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("dose").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
  }
}
