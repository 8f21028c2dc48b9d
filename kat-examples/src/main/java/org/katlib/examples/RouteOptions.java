package org.katlib.examples;

import org.jspecify.annotations.Nullable;
import org.katlib.calculation.ExposureInterval;
import org.katlib.calculation.RouteConversion;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.examples.OptionText.WrongOptionException;
import org.katlib.quantity.Mass;
import picocli.CommandLine.Option;

/** The options that compare two routes. */
final class RouteOptions {
  @Option(
      names = "--substance",
      paramLabel = "ketamine|esketamine",
      description = "the drug; ketamine is racemic")
  private @Nullable String substance;

  @Option(
      names = "--amount",
      paramLabel = "\"100 mg\"",
      description = "by the first route, as base")
  private @Nullable String amount;

  @Option(names = "--from", paramLabel = "ROUTE", description = "the first route, such as oral")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "ROUTE", description = "the second route, such as nasal")
  private @Nullable String to;

  /** For picocli. */
  RouteOptions() {}

  ExposureInterval compare(int decimals) throws WrongOptionException {
    Substance drug =
        OptionText.read("--substance", substance, OptionText.constant(Substance.class));
    Mass mass = OptionText.read("--amount", amount, Mass::parse);
    Route first = OptionText.read("--from", from, OptionText.constant(Route.class));
    Route second = OptionText.read("--to", to, OptionText.constant(Route.class));
    try {
      return RouteConversion.convert(drug, mass, first, second, decimals);
    } catch (IllegalArgumentException e) {
      throw new WrongOptionException(e.getMessage());
    }
  }
}
