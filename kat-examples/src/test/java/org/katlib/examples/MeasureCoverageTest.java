package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.rule.RuleId;
import org.katlib.validation.RuleBook;

/** The page that says where each promise about measures and outcomes is kept. */
class MeasureCoverageTest {
  private static final Path PAGE = Path.of("../docs/coverage-measures.md");
  private static final Path ROOT = Path.of("..");

  private static final Pattern RULE = Pattern.compile("KAT-[A-Z]+-[0-9]{3}");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern ABOUT_MEASURES =
      Pattern.compile("KAT-(SIGNAL|RISK|MEASURE|PLAN|CHANGE|INSTRUMENT)-[0-9]{3}");

  /** One row of the table: a promise, its types, its rules and its tests. */
  record Row(int number, List<String> types, Set<String> rules, List<String> tests) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(
          Integer.parseInt(cells[1].strip()),
          quoted(cells[3]),
          ruleIds(cells[4]),
          quoted(cells[5]));
    }

    private static List<String> quoted(String cell) {
      return QUOTED.matcher(cell).results().map(word -> word.group(1)).toList();
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(Row::of)
        .toList();
  }

  @Test
  void thePromisesAreCounted() throws IOException {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(rows().stream().map(Row::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, rows().size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsTypesAreThere(Row row) throws IOException {
    assertThat(row.types()).isNotEmpty();
    assertThat(classes("src/main/java")).containsAll(row.types());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsRulesAreInTheBook(Row row) {
    assertThat(published()).containsAll(row.rules());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsTestsAreThere(Row row) throws IOException {
    assertThat(row.tests()).isNotEmpty().allMatch(name -> name.endsWith("Test"));
    assertThat(classes("src/test/java")).containsAll(row.tests());
  }

  @Test
  void everyRuleAboutMeasuresIsNamed() throws IOException {
    Set<String> expected = published();
    expected.removeIf(id -> !ABOUT_MEASURES.matcher(id).matches());
    assertThat(expected).hasSizeGreaterThanOrEqualTo(20);
    assertThat(ruleIds(Files.readString(PAGE))).containsAll(expected);
  }

  private static Set<String> published() {
    return RuleBook.published().getRules().stream()
        .map(rule -> rule.getId())
        .map(RuleId::getText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ruleIds(String text) {
    return RULE.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> classes(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains(folder))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
