package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.measure.Instrument;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.Scorer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what was answered, and tells how. */
@Command(
    name = "score",
    description =
        "Scores the answers to an instrument and tells how: first the answers that nobody may"
            + " overlook, then each score and where it comes from. It shows the answers, makes no"
            + " diagnosis, and makes nothing up unless asked to.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:scored, and nothing waits for a person",
      "1:an answer that nobody may overlook has no review on record or was left out, or answers"
          + " cannot be of their form",
      "2:a file could not be read, no form is known, or the usage was wrong"
    })
final class ScoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the answers to one instrument, or a course of treatment, as JSON")
  private Path file;

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "of a course, only this instrument, such as phq-9")
  private @Nullable String instrument;

  @Option(
      names = "--form",
      paramLabel = "FILE",
      description = "the definition of an instrument of your own, as JSON")
  private @Nullable Path formFile;

  @Option(
      names = "--prorate",
      description =
          "where a source allows it, let a missing answer count as the mean of the others, and say"
              + " so")
  private boolean prorate;

  @Option(names = "--json", description = "print the scores as JSON documents, in an array")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Optional<Instrument> given =
          formFile == null
              ? Optional.empty()
              : Optional.of(Documents.read(formFile, Instrument.class));
      Object document = Documents.readEither(file, InstrumentResponse.class, TreatmentCourse.class);
      int exitCode =
          document instanceof TreatmentCourse course
              ? score(course.getResponses(), Optional.of(course), given)
              : score(List.of((InstrumentResponse) document), Optional.empty(), given);
      out.flush();
      return exitCode;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private int score(
      List<InstrumentResponse> responses,
      Optional<TreatmentCourse> course,
      Optional<Instrument> given)
      throws UnreadableException {
    ScoredAnswers answers =
        ScoredAnswers.of(
            responses.stream().filter(this::isAskedFor).toList(),
            new AnsweredForms(course, given),
            prorate ? Scorer.prorating() : Scorer.standard());
    if (course.isEmpty() && !answers.unscored().isEmpty()) {
      ScoredAnswers.Unscored open = answers.unscored().get(0);
      if (!open.forms().isEmpty()) {
        PrintWriter out = spec.commandLine().getOut();
        new ScoreStory(course, out)
            .unscored(open)
            .forEach(line -> out.print(Printable.of(line) + "\n"));
        out.flush();
      }
      throw new UnreadableException(file + ": " + open.reason());
    }
    if (json) {
      JsonDocuments.print(answers.scores(), spec.commandLine().getOut());
      answers
          .unscored()
          .forEach(one -> spec.commandLine().getErr().println(file + ": " + one.reason()));
    } else {
      new ScoreStory(course, spec.commandLine().getOut()).tell(answers);
    }
    return answers.isOpen(new SignalWords(course)) ? 1 : CommandLine.ExitCode.OK;
  }

  private boolean isAskedFor(InstrumentResponse response) {
    return instrument == null || response.getInstrument().getText().equals(instrument);
  }
}
