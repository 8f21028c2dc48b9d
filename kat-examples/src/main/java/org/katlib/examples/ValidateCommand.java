package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.validation.KatValidator;
import org.katlib.validation.ValidationReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads courses and reports every concern, with its source. */
@Command(
    name = "validate",
    description = "Reports every concern about courses of treatment, with its source.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error was found",
      "1:an error was found",
      "2:a file could not be read, or the usage was wrong"
    })
final class ValidateCommand implements Callable<Integer> {
  /** How the findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** The languages that the sentences exist in. */
  enum Language {
    EN,
    ES;

    Locale locale() {
      return Locale.forLanguageTag(name());
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private PolicyOption policy;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "how to print the findings (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "the language of the sentences (default: ${DEFAULT-VALUE})")
  private Language language;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "courses of treatment, as JSON")
  private List<Path> files;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    KatValidator validator;
    String judgedBy;
    try {
      validator = policy.validator();
      judgedBy = policy.words();
    } catch (UnreadableException e) {
      err.println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    Report report =
        format == Format.JSON
            ? new JsonReport(language.locale(), out)
            : new TextReport(language.locale(), judgedBy, out);
    int exitCode = CommandLine.ExitCode.OK;
    for (Path file : files) {
      try {
        TreatmentCourse course = Documents.read(file, TreatmentCourse.class);
        ValidationReport found = validator.validate(course);
        report.add(file, course, found);
        exitCode = Math.max(exitCode, found.hasErrors() ? 1 : 0);
      } catch (UnreadableException e) {
        err.println(e.getMessage());
        exitCode = CommandLine.ExitCode.USAGE;
      }
    }
    report.end();
    return exitCode;
  }
}
