package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.katlib.course.TherapistReflection;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.examples.OptionText.WrongOptionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the journey of a course in order. */
@Command(
    name = "show",
    description =
        "Tells the journey of a course of treatment, in order, and where it stands; or the part of"
            + " it that is asked for. A therapist's reflection is private and is not told.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was told",
      "2:a file could not be read or is private, or the usage was wrong"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a course of treatment, as JSON")
  private Path file;

  @Mixin private ShowFilter filter;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      filter.read();
      Story story = new Story(course(), out);
      if (filter.isWhole()) {
        story.tell();
      } else {
        story.tell(filter);
      }
      out.flush();
      return CommandLine.ExitCode.OK;
    } catch (WrongOptionException e) {
      spec.commandLine().getErr().println("kat show: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private TreatmentCourse course() throws UnreadableException {
    if (Documents.read(file, TherapistReflection.class, TreatmentCourse.class)
        instanceof TreatmentCourse course) {
      return course;
    }
    throw new UnreadableException(
        file + ": a therapist's reflection is a private document and is not told");
  }
}
