package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: what {@code kat} can do. */
@Command(
    name = "kat",
    description =
        "Reads courses of ketamine-assisted therapy, compares them with published sources and a"
            + " clinic's policy, and tells them in order. It never recommends a dose.",
    mixinStandardHelpOptions = true,
    versionProvider = Kat.Version.class,
    subcommands = {
      ValidateCommand.class,
      ShowCommand.class,
      ScheduleCommand.class,
      ReadyCommand.class,
      DoseCommand.class,
      RulesCommand.class,
      InstrumentsCommand.class,
      ScoreCommand.class,
      OutcomesCommand.class
    })
public final class Kat {
  /** Kept, so that its level is: the engine behind the form checks greets on every start. */
  private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

  /** For picocli. */
  Kat() {}

  /**
   * Runs a command and leaves with its exit code: 0 for no error, 1 for an error found, 2 for input
   * that cannot be read or a wrong usage.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    int exitCode =
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    System.exit(exitCode);
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Kat.class.getPackage().getImplementationVersion();
      return new String[] {"kat " + (version == null ? "(not from a jar)" : version)};
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    ENGINE.setLevel(Level.WARNING);
    CommandLine line = new CommandLine(new Kat());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (arguments.length == 0) {
      line.usage(err);
      return CommandLine.ExitCode.USAGE;
    }
    // Nothing of the exception's own text: it may hold what was read.
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          err.println("kat: stopped by an error of its own, " + exception.getClass().getName());
          return CommandLine.ExitCode.USAGE;
        });
    int exitCode = line.execute(arguments);
    err.flush();
    if (out.checkError()) {
      err.println("kat: the output could not be written");
      return CommandLine.ExitCode.USAGE;
    }
    return exitCode;
  }
}
