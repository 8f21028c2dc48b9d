package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyCommandTest {
  private static final String READY = "samples/next-dose.json";
  private static final String NOT_READY = "samples/seeded-next-dose.json";

  @TempDir private Path folder;

  @Test
  void aPreparedSessionIsReady() {
    CommandLineRun run = CommandLineRun.of("ready", READY);

    assertThat(run.exitCode()).isZero();
    Golden.assertSame("ready", run.out());
  }

  @Test
  void everyReasonWhyNotIsToldToWhoCanPutItRight() {
    CommandLineRun run = CommandLineRun.of("ready", NOT_READY);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Golden.assertSame("ready-not", run.out());
  }

  @Test
  void aClinicsPolicyIsNamedAndJudgedBy() {
    CommandLineRun run =
        CommandLineRun.of("ready", "--policy", "samples/policy-clinic.json", NOT_READY);

    assertThat(run.exitCode()).isEqualTo(1);
    Golden.assertSame("ready-policy", run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-13T12:15:00-05:00, 0",
    "2025-05-13T11:00:00-05:00, 2",
    "2025-05-13T13:00:00-05:00, 0"
  })
  void aPatientMayLeaveOnceTheRecordSaysSo(String at, int exitCode) {
    CommandLineRun run =
        CommandLineRun.of("ready", "--discharge", "--at", at, "samples/route-intravenous.json");

    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void nobodyLeavesTooEarly() throws IOException {
    String sample = Files.readString(Path.of("samples", "esketamine-both-phases.json"));
    Path early =
        Files.writeString(
            folder.resolve("early.json"),
            sample.replace("\"clinicallyStable\": true", "\"clinicallyStable\": false"));
    CommandLineRun run = CommandLineRun.of("ready", "--discharge", early.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("KAT-DISCHARGE-002");
  }

  @ParameterizedTest
  @CsvSource({
    "--session, none, the course has no dosing session of that id",
    "--at, noon, --at: a time looks like 2026-03-02T10:00+01:00",
    "--session, dosing-1, the session is neither planned nor in progress"
  })
  void aQuestionThatCannotBeAskedIsOneClearLine(String option, String value, String why) {
    CommandLineRun run = CommandLineRun.of("ready", option, value, READY);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).hasLineCount(1).endsWith(why);
  }

  @Test
  void aCourseWithoutAWaitingSessionSaysSo() {
    CommandLineRun run = CommandLineRun.of("ready", "samples/route-oral.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip()).endsWith("no dosing session of this course is waiting for that");
  }
}
