package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.json.KatJson;
import org.katlib.outcome.CohortSummary;

class OutcomesCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/measures");
  private static final String COURSE = FOLDER.resolve("course.json").toString();
  private static final String QUIET = FOLDER.resolve("course-quiet.json").toString();

  static Stream<Path> samples() {
    return Samples.all();
  }

  @Test
  void oneCourse() {
    CommandLineRun run = CommandLineRun.of("outcomes", COURSE);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).as("one answer has no review on record").isEqualTo(1);
    Golden.assertSame("outcomes-course", run.out());
  }

  @Test
  void severalCoursesAreSummedUp() {
    CommandLineRun run = CommandLineRun.of("outcomes", COURSE, QUIET);

    assertThat(run.err()).isEmpty();
    Golden.assertSame("outcomes-summary", run.out());
  }

  @Test
  void oneCourseIsSummedUpWhereThatIsAskedFor() {
    CommandLineRun run = CommandLineRun.of("outcomes", "--summary", QUIET);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("What was measured over 1 course\n", "a count of one is one patient");
  }

  @Test
  void theSummaryForAProgramIsADocumentWhateverTheOrder() {
    CommandLineRun run = CommandLineRun.of("outcomes", "--json", COURSE, QUIET);

    assertThat(KatJson.strict().read(run.out(), CohortSummary.class).getCourses()).isEqualTo(2);
    assertThat(CommandLineRun.of("outcomes", "--json", QUIET, COURSE).out()).isEqualTo(run.out());
    Golden.assertSame("outcomes-json", run.out());
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersGoOn() {
    CommandLineRun run = CommandLineRun.of("outcomes", "none.json", QUIET, COURSE);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip()).isEqualTo("none.json: there is no such file");
    assertThat(run.out()).startsWith("What was measured over 2 courses");
    assertThat(CommandLineRun.of("outcomes", "none.json", "nowhere.json").out()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingSaysWhatMadeTheDifference(Path sample) {
    CommandLineRun run = CommandLineRun.of("outcomes", sample.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isLessThan(2);
    assertThat(run.out())
        .contains("The numbers do not say what made a difference.")
        .doesNotContain("Optional", "####", "Immutable");
    assertThat(ownWords(run.out()))
        .doesNotContain("because of", "due to", "caused", "thanks to", "effect of");
  }

  /** What the command says, without what people wrote. */
  private static String ownWords(String text) {
    return text.replaceAll("\u201c[^\u201d]*\u201d", "").replaceAll("Note: .*", "");
  }

  @Test
  void anotherDocumentIsAskedForACourse() {
    CommandLineRun run = CommandLineRun.of("outcomes", "samples/policy-eu.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).hasLineCount(1).contains("expected the type treatment-course");
  }

  @Test
  void theHelpTellsTheExitCodes() {
    assertThat(CommandLineRun.of("outcomes", "--help").out())
        .contains("--summary", "--json", "Exit codes:", "never says what");
  }

  @Test
  void aRiskIsNoChangeAndAWorseScoreWithoutARuleIsTold() {
    String out = CommandLineRun.of("outcomes", "samples/seeded-measures.json").out();

    assertThat(out)
        .contains(
            "Triage: told as no change, so that nothing between two looks is lost. On record: high"
                + " (1), low (1), no score (1).",
            "- Total is worse than at the start, and no rule below is about worsening.\n- pcl-5-")
        .doesNotContain("Triage: from");
  }
}
