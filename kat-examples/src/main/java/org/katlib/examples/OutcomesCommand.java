package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.json.KatJson;
import org.katlib.outcome.CohortSummary;
import org.katlib.outcome.CourseOutcomes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was measured over a course, or over many. */
@Command(
    name = "outcomes",
    description =
        "Tells what was measured over a course, beside the sessions and the doses, and what each"
            + " published rule says of the change; or sums up several courses. It never says what"
            + " made the difference.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was told, and nothing waits for a person",
      "1:an answer that nobody may overlook has no review on record, or answers could not be"
          + " scored",
      "2:a file could not be read, or the usage was wrong"
    })
final class OutcomesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "courses of treatment, as JSON")
  private List<Path> files;

  @Option(names = "--summary", description = "sum up, even where there is one file alone")
  private boolean summary;

  @Option(names = "--json", description = "print the summary as a JSON document")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean isSummary = summary || json || files.size() > 1;
    CohortSummary all = CohortSummary.empty();
    int exitCode = CommandLine.ExitCode.OK;
    for (Path file : files) {
      try {
        TreatmentCourse course = Documents.read(file, TreatmentCourse.class);
        CourseOutcomes outcomes = CourseOutcomes.of(course);
        if (isSummary) {
          all = all.merge(CohortSummary.of(outcomes));
        } else {
          new OutcomeStory(course, outcomes).print(out);
        }
        exitCode = Math.max(exitCode, isOpen(outcomes) ? 1 : 0);
      } catch (UnreadableException e) {
        spec.commandLine().getErr().println(e.getMessage());
        exitCode = CommandLine.ExitCode.USAGE;
      }
    }
    if (json) {
      out.print(KatJson.strict().writePretty(all) + "\n");
    } else if (isSummary && all.getCourses() > 0) {
      new PlainPage(out).print(CohortPage.of(all));
    }
    out.flush();
    return exitCode;
  }

  private static boolean isOpen(CourseOutcomes outcomes) {
    return !outcomes.getUnscored().isEmpty()
        || outcomes.getSignals().stream().anyMatch(signal -> !signal.reviewed());
  }
}
