package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/measures");
  private static final String PHQ = FOLDER.resolve("phq-9.json").toString();
  private static final String COURSE = FOLDER.resolve("course.json").toString();
  private static final String OWN = FOLDER.resolve("own-answers.json").toString();
  private static final String OWN_FORM = FOLDER.resolve("own-form.json").toString();

  @TempDir private Path folder;

  @Test
  void theAnswersToOneInstrument() {
    CommandLineRun run = CommandLineRun.of("score", PHQ);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().indexOf("Item 9")).isLessThan(run.out().indexOf("What came out"));
    Golden.assertSame("score-phq-9", run.out());
  }

  @Test
  void everyResponseOfACourse() {
    CommandLineRun run = CommandLineRun.of("score", COURSE);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("Look at this first\n");
    Golden.assertSame("score-course", run.out());
  }

  @Test
  void aCourseIsNarrowedToOneInstrument() {
    CommandLineRun run = CommandLineRun.of("score", COURSE, "--instrument", "phq-9");

    assertThat(run.exitCode()).as("item 9 was left out once").isEqualTo(1);
    assertThat(run.out())
        .contains("Looked at on 2026-02-20 by T. Example")
        .doesNotContain("c-ssrs");
    assertThat(CommandLineRun.of("score", COURSE, "--instrument", "gad-7").out())
        .isEqualTo("No answers of this are on record.\n");
  }

  @Test
  void aFormOfTheHostIsScoredInEveryWay() {
    CommandLineRun run = CommandLineRun.of("score", OWN, "--form", OWN_FORM);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("--prorate asks for it");
    Golden.assertSame("score-own", run.out());
  }

  @Test
  void answersAreMadeUpOnlyWhereThatIsAskedFor() {
    Golden.assertSame(
        "score-own-prorated",
        CommandLineRun.of("score", OWN, "--form", OWN_FORM, "--prorate").out());
  }

  @Test
  void theScoresForAProgram() {
    CommandLineRun run = CommandLineRun.of("score", COURSE, "--instrument", "phq-9", "--json");

    assertThat(run.exitCode()).as("item 9 was left out once").isEqualTo(1);
    Golden.assertSame("score-json", run.out());
    assertThat(CommandLineRun.of("score", COURSE, "--instrument", "gad-7", "--json").out())
        .isEqualTo("[]\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "out of range | \"value\": 3 | \"value\": 4321 | has an answer below the lowest or above",
        "between two answers | \"value\": 3 | \"value\": 2.5 | has an answer between two",
        "unknown item | \"item\": \"7\" | \"item\": \"77\" | Item 77 was answered, and this form",
        "another informant | \"patient\" | \"caregiver\" | Someone answered whom this form does not",
        "contradicting total | \"answers\" | \"recordedTotal\": 3, \"answers\" | The total on record is"
      })
  void whatCannotBeOfTheFormIsToldAndGivesNoTotal(
      String name, String text, String replacement, String told) throws IOException {
    CommandLineRun run = CommandLineRun.of("score", broken(text, replacement).toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("What is not in order", told, "Total: no score", "Item 9 (thoughts of death");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown instrument | \"phq-9\" | \"canary-bird\" | no form is known",
        "two answers to one item | \"item\": \"2\" | \"item\": \"1\" | answers has each item once",
        "another document | instrument-response | patient | expected the type treatment-course or instrument-response",
        "no number | \"value\": 3 | \"value\": \"canary\" | expected a number"
      })
  void whatCannotBeReadIsOneClearLine(String name, String text, String replacement, String told)
      throws IOException {
    Path file = broken(text, replacement);
    CommandLineRun run = CommandLineRun.of("score", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .hasLineCount(1)
        .startsWith(file + ": ")
        .contains(told)
        .doesNotContain("canary");
  }

  @Test
  void anAnswerThatNobodyMayOverlookIsToldWhereTheFormIsNotKnown() throws IOException {
    Path file = broken("\"informant\"", "\"version\": \"canary\", \"informant\"");
    CommandLineRun run = CommandLineRun.of("score", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("Item 9 (thoughts of death or self-harm) was answered");
    assertThat(run.err()).contains("known of this instrument: standard").doesNotContain("canary");
  }

  private Path broken(String text, String replacement) throws IOException {
    String json = Files.readString(Path.of(PHQ));
    assertThat(json).contains(text);
    int at = json.indexOf(text);
    return Files.writeString(
        folder.resolve("broken.json"),
        json.substring(0, at) + replacement + json.substring(at + text.length()));
  }

  @Test
  void anInstrumentWithoutAFormLeavesTheRestOfACourseToBeScored() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("course.json"),
            Files.readString(Path.of(COURSE))
                .replace("\"instrument\": \"pis\"", "\"instrument\": \"canary\""));
    CommandLineRun run = CommandLineRun.of("score", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("These answers are not scored", "Total: 17");
    assertThat(CommandLineRun.of("score", "--json", file.toString()).err().strip()).hasLineCount(1);
  }

  @Test
  void anotherDocumentIsNoForm() {
    CommandLineRun run = CommandLineRun.of("score", OWN, "--form", PHQ);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .hasLineCount(1)
        .startsWith(PHQ + ": ")
        .contains("expected the type instrument");
  }

  @Test
  void anItemThatNobodyMayOverlookAndHasNoAnswerIsTold() throws IOException {
    String blank = "\"absence\": \"left-blank\"";
    String json =
        Files.readString(Path.of(PHQ))
            .replaceAll("(\"item\": \"9\",\\s+)\"value\": 1", "$1" + blank);
    CommandLineRun run =
        CommandLineRun.of(
            "score", Files.writeString(folder.resolve("blank.json"), json).toString());

    assertThat(run.exitCode()).as("somebody has to ask again").isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Look at this first",
            "Item 9 (thoughts of death or self-harm) has no answer: that is not a no.",
            "Total: no score")
        .doesNotContain("--prorate");
  }

  @Test
  void severalFormsLeaveOpenWhichWasAnswered() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("score", broken("\"phq-9\"", "\"c-ssrs-screener\"").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("it leaves open which form was answered", "recent, since-last-contact");
  }

  @Test
  void theHelpTellsTheExitCodes() {
    assertThat(CommandLineRun.of("score", "--help").out())
        .contains(
            "--form", "--prorate", "--instrument", "--json", "Exit codes:", "no review on record");
  }

  @Test
  void whatWaitsStandsInTheOrderInWhichItPresses() {
    String out = CommandLineRun.of("score", "samples/seeded-measures.json").out();

    assertThat(out)
        .containsSubsequence(
            "Look at this first",
            "someone acts at once.",
            "Neither an assessment of risk nor further care is on record.",
            "Nobody is on record as having looked at it.",
            "it is worth asking about.",
            "Item 4 (suicidal thoughts with some intent, no specific plan) has no answer",
            "They were not looked through for what nobody may overlook",
            "Looked at on 2025-07-09 by H. Muster",
            "— Look at this first —");
  }
}
