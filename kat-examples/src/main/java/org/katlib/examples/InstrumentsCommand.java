package org.katlib.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.Scale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the library knows of the published instruments. */
@Command(
    name = "instruments",
    description =
        "Lists the published instruments; or tells of one what it asks, how it is scored, whose it"
            + " is, and what it cannot tell.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was told", "2:there is no such instrument, or the usage was wrong"})
final class InstrumentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--markdown",
      description = "print the whole reference as Markdown, or the page of ID")
  private boolean markdown;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "an instrument, such as phq-9; without it, all are listed")
  private @Nullable String id;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<InstrumentId> ids = InstrumentCatalogue.ids();
    Page page = new Page();
    if (id == null) {
      if (markdown) {
        InstrumentReference.add(page);
      } else {
        ids.forEach(one -> list(one, out));
      }
    } else {
      InstrumentId known =
          ids.stream().filter(one -> one.getText().equals(id)).findFirst().orElse(null);
      if (known == null) {
        spec.commandLine()
            .getErr()
            .println(
                "kat instruments: there is no instrument of that id; kat instruments lists them");
        return CommandLine.ExitCode.USAGE;
      }
      InstrumentReference.add(known, page);
    }
    if (markdown) {
      new MarkdownPage(out).print(page);
    } else {
      new PlainPage(out).print(page);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static void list(InstrumentId id, PrintWriter out) {
    List<Instrument> forms = InstrumentCatalogue.find(id);
    if (forms.isEmpty()) {
      out.print(id.getText() + "  " + InstrumentReference.nameOnly(id) + "\n\n");
    }
    for (Instrument form : forms) {
      out.print(id.getText() + "  " + form.getName() + "\n");
      out.print("    Form: " + form.getVersion() + "\n");
      out.print("    About: " + MeasureWords.of(form.getKind()) + "\n");
      out.print("    Rights: " + MeasureWords.of(form.getRights()) + "\n");
      out.print("    Scored: " + scored(form) + "\n\n");
    }
  }

  /** {@return what can be scored, in one line} */
  static String scored(Instrument form) {
    List<String> here = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Scale scale : form.getScales()) {
      (ScalingWords.isMadeHere(scale) ? here : elsewhere).add(scale.getName());
    }
    elsewhere.replaceAll(name -> name + " (made elsewhere and recorded)");
    here.addAll(elsewhere);
    return here.isEmpty() ? "nothing" : String.join("; ", here);
  }
}
