package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.AlertItem;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.CutOff;
import org.katlib.measure.Instrument;
import org.katlib.measure.Proration;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoreBand;
import org.katlib.measure.ScoringAlgorithm;

/** One form of an instrument, for a reader: what it asks, how it is scored, what it cannot tell. */
final class InstrumentPage {
  private final Instrument form;
  private final Page page;
  private final SourceNumbers sources = new SourceNumbers();

  private InstrumentPage(Instrument form, Page page) {
    this.form = form;
    this.page = page;
  }

  /** Adds everything that the library knows of a form. */
  static void add(Instrument form, Page page) {
    new InstrumentPage(form, page).add();
  }

  /** {@return what a form is called, with its id and version} */
  static String name(Instrument form) {
    return form.getName() + " (" + form.getId().getText() + ", form " + form.getVersion() + ")";
  }

  private void add() {
    page.heading(1, name(form));
    page.bullets(head());
    new InstrumentItems(form).add(page);
    form.getScales().forEach(this::scale);
    cutOffs();
    changes();
    alerts();
    new InstrumentCodes(form).add(page);
    page.heading(2, "What this cannot tell you");
    List<String> cannot = new ArrayList<>(form.getCannotTell());
    form.getOffValidation().ifPresent(cannot::add);
    page.bullets(
        cannot.isEmpty()
            ? List.of("Nothing is on record here; its source says what it was made for.")
            : cannot.stream().map(Words::sentence).toList());
    page.heading(2, "Sources");
    page.table(SourceNumbers.HEADER, sources.rows());
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    lines.add("About: " + MeasureWords.of(form.getKind()));
    lines.add(
        "Answered by: "
            + String.join(
                " or ", form.getInformants().stream().sorted().map(MeasureWords::of).toList()));
    Words.add("It asks about", MeasureWords.recall(form), lines);
    lines.add(MeasureWords.of(form.getPolarity()));
    lines.add("Rights: " + MeasureWords.of(form.getRights()));
    Words.add("Owner and terms", form.getRightsNote(), lines);
    lines.add(MeasureWords.of(form.getItemTexts()));
    Words.add("Shown with it", form.getCreditLine(), lines);
    Words.add("Licence of the one who shows it", form.getLicence(), lines);
    if (!form.getCitations().isEmpty()) {
      lines.add("Described in: " + sources.of(form.getCitations()));
    }
    return lines;
  }

  private boolean hasResponse(Scale scale) {
    return form.getChangeRules().stream()
        .anyMatch(
            rule -> rule.getKind() == ChangeKind.RESPONSE && rule.getScale().equals(scale.getId()));
  }

  private void scale(Scale scale) {
    page.heading(2, "How it is scored: " + scale.getName() + " (" + scale.getId().getText() + ")");
    List<String> lines = new ArrayList<>(new ScalingWords(form).of(scale));
    String range = MeasureWords.bounds(scale.getLowest(), scale.getHighest());
    if (!range.isEmpty()) {
      lines.add("It goes from " + range + ".");
    }
    scale
        .getEntryCut()
        .filter(cut -> hasResponse(scale))
        .ifPresent(
            cut ->
                lines.add(
                    "A response is told only where the start was "
                        + Words.number(cut)
                        + " or worse, by a convention of this library."));
    if (ScalingWords.isMadeHere(scale)) {
      lines.add(
          scale.getAlgorithm() == ScoringAlgorithm.TRIAGE
              ? "Where an answer is missing that could change it there is no level."
              : scale.getProration().map(this::words).orElse(MISSING));
    }
    page.bullets(lines);
    List<List<String>> bands = new ArrayList<>();
    for (ScoreBand band : scale.getBands()) {
      bands.add(
          List.of(
              MeasureWords.range(band.getLow(), band.getHigh()),
              band.getName(),
              sources.of(band.getCitations())));
    }
    page.table(List.of("score", "band", "source"), bands);
  }

  private static final String MISSING = "Where an answer is missing there is no score.";

  private String words(Proration proration) {
    int most = proration.getMaximumMissing();
    String words =
        MISSING
            + " Asked to, the library lets "
            + (most == 1 ? "one missing answer" : most + " missing answers at most")
            + " count as the mean of the others, and says so";
    if (!proration.getNever().isEmpty()) {
      words += "; never " + MeasureWords.items(form, proration.getNever());
    }
    return words + "." + sources.after(proration.getCitations());
  }

  private void cutOffs() {
    if (!form.getCutOffs().isEmpty()) {
      page.heading(2, "Cut-offs");
      List<List<String>> rows = new ArrayList<>();
      for (CutOff cut : form.getCutOffs()) {
        rows.add(
            List.of(
                cut.getName(),
                Words.row(cut.getScales().stream().map(this::scaleName).toList())
                    + (cut.getScales().size() > 1 ? ", each: " : ": ")
                    + MeasureWords.bounds(cut),
                cut.getMeaning(),
                sources.of(cut.getCitations())));
      }
      page.table(List.of("cut-off", "reached by", "what the source says", "source"), rows);
    }
  }

  private String scaleName(ScaleId id) {
    return form.findScale(id).map(Scale::getName).orElse(id.getText());
  }

  private void changes() {
    if (!form.getChangeRules().isEmpty()) {
      page.heading(2, "Published ways to judge a change");
      page.line("They stand side by side and are never merged into one.");
      List<List<String>> rows = new ArrayList<>();
      for (ChangeRule rule : form.getChangeRules()) {
        Optional<String> people = rule.getPopulation();
        rows.add(
            List.of(
                rule.getId().getText(),
                MeasureWords.of(rule.getKind()),
                scaleName(rule.getScale()),
                CriterionWords.of(rule, form.getPolarity()),
                people.orElse(""),
                sources.of(rule.getCitations())));
      }
      page.table(List.of("rule", "what it tells", "of", "met where", "studied in", "source"), rows);
    }
  }

  private void alerts() {
    if (!form.getAlertItems().isEmpty()) {
      page.heading(2, "Answers that nobody may overlook");
      List<String> lines = new ArrayList<>();
      for (AlertItem alert : form.getAlertItems()) {
        lines.add(
            "Item "
                + alert.getItem().getText()
                + " answered "
                + Words.number(alert.getAtLeast())
                + " or more, whatever the score: "
                + MeasureWords.of(alert.getStrength())
                + "."
                + sources.after(alert.getCitations()));
      }
      page.bullets(lines);
    }
  }
}
