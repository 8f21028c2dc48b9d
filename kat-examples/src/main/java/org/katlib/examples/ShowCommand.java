package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the journey of a course in order. */
@Command(
    name = "show",
    description = "Tells the journey of a course of treatment, in order.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a course of treatment, as JSON")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      TreatmentCourse course = Documents.read(file, TreatmentCourse.class);
      new Story(course, out).tell();
      out.flush();
      return CommandLine.ExitCode.OK;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }
}
