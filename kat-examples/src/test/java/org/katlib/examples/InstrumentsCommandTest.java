package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.evidence.Citation;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;

class InstrumentsCommandTest {
  static Stream<Instrument> forms() {
    return InstrumentCatalogue.ids().stream().flatMap(id -> InstrumentCatalogue.find(id).stream());
  }

  @Test
  void theListForAReader() {
    CommandLineRun run = CommandLineRun.of("instruments");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("Optional", "Immutable");
    Golden.assertSame("instruments", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"phq-9", "pcl-5", "c-ssrs-screener", "bdi-ii", "meq30"})
  void onePageForAReader(String id) {
    CommandLineRun run = CommandLineRun.of("instruments", id);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("Optional", "Immutable");
    Golden.assertSame("instruments-" + id, run.out());
  }

  @Test
  void theReferencePageOfTheDocumentationIsGenerated() {
    Golden.assertSame(
        Path.of("../docs/instruments.md"), CommandLineRun.of("instruments", "--markdown").out());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormIsToldWithRightsRulesCodesSourcesAndLimits(Instrument form) {
    String page = pageOf(form);

    assertThat(page)
        .contains("- Rights: " + MeasureWords.of(form.getRights()))
        .contains("### Codes\n", "### What this cannot tell you\n", "### Sources\n");
    assertThat(form.getCitations().stream().map(Citation::getText)).allMatch(page::contains);
    form.getScales()
        .forEach(scale -> assertThat(page).contains("### How it is scored: " + scale.getName()));
    form.getChangeRules().forEach(rule -> assertThat(page).contains(rule.getId().getText()));
    form.getCodes().forEach(code -> assertThat(page).contains(code.getCoding().getCode()));
    form.getCannotTell().forEach(limit -> assertThat(page).contains(Words.open(limit)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theWordingIsShownOnlyWhereItComesWithTheLibrary(Instrument form) {
    assertThat(pageOf(form).contains("| wording |"))
        .isEqualTo(form.getItems().stream().anyMatch(item -> item.getText().isPresent()));
  }

  private static String pageOf(Instrument form) {
    String all = CommandLineRun.of("instruments", "--markdown", form.getId().getText()).out();
    String name = "## " + InstrumentPage.name(form) + "\n";
    return List.of(all.split("(?m)^(?=## )")).stream()
        .filter(page -> page.startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownInstrumentGetsOneLineThatDoesNotRepeatIt() {
    CommandLineRun run = CommandLineRun.of("instruments", "canary-bird");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .hasLineCount(1)
        .doesNotContain("canary")
        .contains("no instrument");
  }

  @Test
  void theHelpTellsTheExitCodes() {
    assertThat(CommandLineRun.of("instruments", "--help").out())
        .contains("--markdown", "Exit codes:", "there is no such instrument");
  }
}
