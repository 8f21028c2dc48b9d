package org.katlib.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.katlib.calculation.CalculationStep;
import org.katlib.calculation.DoseCalculation;
import org.katlib.calculation.ExposureInterval;
import org.katlib.evidence.Citation;
import org.katlib.examples.OptionText.WrongOptionException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains the arithmetic of a dose. */
@Command(
    name = "dose",
    description = "Computes what a dose comes to, step by step. It recommends nothing.",
    mixinStandardHelpOptions = true)
final class DoseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--decimals",
      paramLabel = "COUNT",
      defaultValue = "2",
      description = "digits after the point, the rest rounded half up (default: ${DEFAULT-VALUE})")
  private String decimals;

  @ArgGroup(validate = false, heading = "What a dose comes to:%n")
  private @Nullable DoseOptions dose;

  @Option(
      names = "--compare-routes",
      description = "compare routes, for teaching: an interval, not a dose")
  private boolean comparesRoutes;

  @ArgGroup(validate = false, heading = "With --compare-routes:%n")
  private @Nullable RouteOptions routes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      int digits = OptionText.read("--decimals", decimals, OptionText::wholeNumber);
      if (comparesRoutes && dose == null) {
        print((routes == null ? new RouteOptions() : routes).compare(digits), out);
      } else if (routes == null && !comparesRoutes) {
        DoseOptions asked = dose == null ? new DoseOptions() : dose;
        print(asked.calculate(digits), out);
        asked.undiluted().forEach(line -> out.print(line + "\n"));
      } else {
        throw new WrongOptionException(
            "--compare-routes goes with --substance, --amount, --from and --to alone, and they"
                + " with it");
      }
    } catch (WrongOptionException e) {
      spec.commandLine().getErr().println("kat dose: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    out.print("Computed as asked, from the numbers given. Nothing is recommended.\n");
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static void print(DoseCalculation calculation, PrintWriter out) {
    for (CalculationStep step : calculation.getSteps()) {
      out.print(step.explain() + "\n");
    }
    print(calculation.getCitations(), out);
  }

  private static void print(ExposureInterval interval, PrintWriter out) {
    out.print(interval.explain() + "\n");
    print(interval.getCitations(), out);
  }

  private static void print(List<Citation> citations, PrintWriter out) {
    for (Citation citation : citations) {
      out.print("Source: " + citation.getText() + Words.standing(citation) + "\n");
    }
  }
}
