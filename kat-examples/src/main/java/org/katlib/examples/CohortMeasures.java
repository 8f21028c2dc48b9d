package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.Scale;
import org.katlib.outcome.CohortBand;
import org.katlib.outcome.CohortMeasure;
import org.katlib.outcome.CohortVerdict;

/** The scores of many courses, form by form, and in how many of them each rule was met. */
final class CohortMeasures {
  private static final List<String> COLUMNS =
      List.of("score", "courses, before and after", "before", "last", "points", "last, by band");

  private final List<CohortMeasure> measures;

  CohortMeasures(List<CohortMeasure> measures) {
    this.measures = measures;
  }

  void add(Page page) {
    if (measures.isEmpty()) {
      return;
    }
    page.heading(2, "Measures");
    page.line(
        "Mean and standard deviation, and in brackets of how many courses; points are the later"
            + " score less the earlier, of the courses that have both.");
    List<List<String>> rows = new ArrayList<>();
    String form = "";
    for (CohortMeasure one : measures) {
      if (!form.equals(form(one))) {
        page.table(COLUMNS, rows);
        rows.clear();
        form = form(one);
        page.heading(3, form);
      }
      rows.add(
          List.of(
              scale(one),
              one.getWithBaseline() + " and " + one.getWithLater(),
              CohortPage.mean(one.getBaseline()),
              CohortPage.mean(one.getLatest()),
              CohortPage.mean(one.getPoints()),
              String.join(", ", one.getBands().stream().map(CohortMeasures::of).toList())));
    }
    page.table(COLUMNS, rows);
    verdicts(page);
  }

  private static String of(CohortBand band) {
    return band.getName() + " " + band.getCourses();
  }

  private void verdicts(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (CohortMeasure one : measures) {
      for (CohortVerdict verdict : one.getVerdicts()) {
        rows.add(
            List.of(
                one.getInstrument().getText()
                    + ", "
                    + scale(one)
                    + ", by "
                    + MeasureWords.of(one.getInformant()),
                verdict.getRule().getText(),
                Long.toString(verdict.getMet()),
                Long.toString(verdict.getNotMet()),
                Long.toString(verdict.getUndefined()),
                verdict.shareMet().map(share -> Words.number(share) + " %").orElse("")));
      }
    }
    if (!rows.isEmpty()) {
      page.heading(2, "What each published rule says");
      page.line("Rules are counted side by side. The share leaves out where a rule is undefined.");
      page.table(List.of("score", "rule", "met", "not met", "undefined", "share met"), rows);
    }
  }

  private static String form(CohortMeasure measure) {
    return find(measure)
            .map(InstrumentPage::name)
            .orElse(
                measure.getInstrument().getText()
                    + " (a clinic's own, form "
                    + measure.getVersion()
                    + ")")
        + ", answered by "
        + MeasureWords.of(measure.getInformant());
  }

  private static String scale(CohortMeasure measure) {
    return find(measure)
        .flatMap(form -> form.findScale(measure.getScale()))
        .map(Scale::getName)
        .orElse(measure.getScale().getText());
  }

  private static Optional<Instrument> find(CohortMeasure measure) {
    return InstrumentCatalogue.find(measure.getInstrument()).stream()
        .filter(one -> one.getVersion().equals(measure.getVersion()))
        .findFirst();
  }
}
