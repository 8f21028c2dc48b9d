package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.json.KatJson;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.Regimen;
import org.katlib.schedule.Regimens;
import org.katlib.schedule.ScheduleId;

class ScheduleCommandTest {
  private static final String COURSE = "samples/iv-series-behavioural-activation.json";
  private static final String OPEN = "samples/esketamine-both-phases.json";
  private static final String SEEDED = "samples/seeded-schedule.json";

  @TempDir private Path folder;

  static Stream<String> regimens() {
    return Regimens.all().stream().map(Regimen::key);
  }

  private Path write(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json);
  }

  private static DosingSchedule order(String regimen) {
    return Regimens.find(regimen)
        .orElseThrow()
        .order(ScheduleId.of("order"), LocalDate.of(2026, 1, 9));
  }

  private static void assertOneClearLine(CommandLineRun run, String line) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip()).isEqualTo(line);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theOrderOfACourseBeginsWithItsFirstSession() {
    CommandLineRun run = CommandLineRun.of("schedule", COURSE);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertSame("schedule-course", run.out());
  }

  @Test
  void theCalendarKeepsToTheDaysOfTheClinic() {
    CommandLineRun run =
        CommandLineRun.of(
            "schedule",
            OPEN,
            "--start",
            "2026-03-23",
            "--until",
            "2026-07-01",
            "--closed",
            "sat,sunday",
            "--closed-on",
            "2026-04-06,2026-05-14",
            "--zone",
            "Europe/Berlin",
            "--time",
            "09:30");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertSame("schedule-clinic-days", run.out());
  }

  @Test
  void whatDepartsFromASourceIsReported() {
    CommandLineRun run =
        CommandLineRun.of("schedule", SEEDED, "--start", "2025-10-13", "--until", "2025-12-31");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
    Golden.assertSame("schedule-seeded", run.out());
  }

  @Test
  void aPolicySetsWhatNoSourceDoes() {
    String rule = "KAT-SCHEDULE-006";
    assertThat(CommandLineRun.of("schedule", COURSE).out()).doesNotContain(rule);
    assertThat(
            CommandLineRun.of("schedule", "--policy", "samples/policy-intervals.json", COURSE)
                .out())
        .contains("WARNING " + rule + " /schedules/0/phases/0/minimumInterval")
        .contains("less than 72 hours apart");
  }

  @Test
  void anOrderOfItsOwnIsReadToo() throws IOException {
    Path file = write("order.json", KatJson.strict().writePretty(order("sc-kads")));
    CommandLineRun run = CommandLineRun.of("schedule", file.toString(), "--start", "2026-01-12");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertSame("schedule-order", run.out().replace(file.toString(), "order.json"));
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void aPublishedRegimenWithItsSources(String key) {
    CommandLineRun run = CommandLineRun.of("schedule", "--regimen", key);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("never a recommendation").contains("Sources\n");
    Golden.assertSame("schedule-regimen-" + key, run.out());
  }

  @Test
  void aRegimenHasACalendarFromADay() {
    assertThat(
            CommandLineRun.of("schedule", "--regimen", "nasal-single-dose", "--start", "2026-01-12")
                .out())
        .contains("1  Mon 2026-01-12  phase 1");
  }

  @Test
  void theRegimensAreListed() {
    List<String> lines = CommandLineRun.of("schedule", "--list").out().lines().toList();
    assertThat(lines).hasSameSizeAs(Regimens.all());
    assertThat(lines.get(0)).startsWith("esketamine-trd-us ");
  }

  @Test
  void badInputIsOneClearLine() throws IOException {
    assertOneClearLine(
        CommandLineRun.of("schedule", "none.json"), "none.json: there is no such file");
    Path order = write("order.json", KatJson.strict().writePretty(order("esketamine-trd-us")));
    assertOneClearLine(
        CommandLineRun.of("schedule", order.toString()),
        order + ": no session says when it begins; give --start DATE");
    assertOneClearLine(
        CommandLineRun.of("schedule", order.toString(), "--start", "2026-01-12"),
        order + ": phase 3 has no end: the calendar needs a horizon; give --until DATE");
    assertOneClearLine(
        CommandLineRun.of("schedule", COURSE, "--closed", "mon,tue,wed,thu,fri,sat,sun"),
        COURSE + ": order 1: a clinic that is closed on every weekday has no calendar");
    assertOneClearLine(
        CommandLineRun.of("schedule", SEEDED, "--start", "2025-10-13"),
        SEEDED + ": order 3: phase 1 has no end: the calendar needs a horizon; give --until DATE");
    assertOneClearLine(
        CommandLineRun.of("schedule", "--regimen", "unheard-of"),
        "there is no published regimen of this key; --list names them");
    Path patient = write("patient.json", "{\"katVersion\":\"1.0\",\"type\":\"patient\"}");
    assertOneClearLine(
        CommandLineRun.of("schedule", patient.toString()),
        patient + ": /type (line 1, column 28): expected the type dosing-schedule");
    Path broken = write("broken.json", "{\"katVersion\":\"1.0\",\"type\":\"dosing-schedule\"}");
    assertThat(CommandLineRun.of("schedule", broken.toString()).err().strip())
        .startsWith(broken + ": ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--start, 2026-02-30, --start: expected a date such as 2026-01-31",
    "--until, tomorrow, --until: expected a date such as 2026-01-31",
    "--closed-on, 2026, --closed-on: expected a date such as 2026-01-31",
    "--zone, Nowhere/None, --zone: expected a zone such as Europe/Berlin",
    "--time, 25:00, --time: expected a time such as 09:30",
    "--time, 09:30, --zone and --time go together",
    "--zone, Europe/Berlin, --zone and --time go together"
  })
  void aWrongDayOrTimeIsOneClearLine(String option, String value, String message) {
    assertOneClearLine(
        CommandLineRun.of("schedule", COURSE, option, value), "kat schedule: " + message);
  }

  @Test
  void aLastDayBeforeTheFirstIsOneClearLine() {
    assertOneClearLine(
        CommandLineRun.of(
            "schedule", "--regimen", "sc-kads", "--start", "2026-01-12", "--until", "2026-01-11"),
        "sc-kads: the last day is before the first");
  }

  @ParameterizedTest
  @CsvSource({"im-loo16", "sc-loo16"})
  void aGroundThatWasNotReadIsNotToldAsTheSources(String regimen) {
    assertThat(CommandLineRun.of("schedule", "--regimen", regimen).out())
        .contains("when: not read, steps at least 168 h apart [S-LOO16]")
        .doesNotContain("clinical judgement");
  }

  @ParameterizedTest
  @CsvSource({"iv-three-a-week", "iv-two-a-week", "iv-until-remission"})
  void aReviewThatAnotherSourceAsksForIsToldAsThat(String regimen) {
    assertThat(CommandLineRun.of("schedule", "--regimen", regimen).out())
        .contains("[S-TP24] (cited from S-TP24, no part of the regimen's own trial)");
  }

  @ParameterizedTest
  @CsvSource({"--closed, someday"})
  void aWrongOptionSaysHowToDoBetter(String option, String value) {
    CommandLineRun run = CommandLineRun.of("schedule", COURSE, option, value);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(option).contains("Usage: kat schedule");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void oneSubjectAtATime() {
    assertThat(CommandLineRun.of("schedule").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("schedule", "--list", COURSE).exitCode()).isEqualTo(2);
  }
}
