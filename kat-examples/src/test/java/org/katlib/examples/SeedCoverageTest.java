package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.katlib.json.KatJson;
import org.katlib.model.KatType;
import org.katlib.rule.RuleId;
import org.katlib.validation.RuleBook;

/**
 * The page that says where each idea of the therapeutic work is kept: its types are in the samples
 * it names, its rules and its tests are there.
 */
class SeedCoverageTest {
  private static final Path PAGE = Path.of("../docs/seed-coverage.md");
  private static final Path SAMPLES = Path.of("samples");
  private static final Path TESTS = Path.of("..");

  private static final Pattern RULE = Pattern.compile("KAT-[A-Z]+-[0-9]{3}");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** One row of the table: an idea, its types, its rules, its samples and its tests. */
  record Row(
      int number, List<String> types, Set<String> rules, List<String> samples, List<String> tests) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(
          Integer.parseInt(cells[1].strip()),
          quoted(cells[3]),
          ruleIds(cells[4]),
          quoted(cells[5]),
          quoted(cells[6]));
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
  void eachOfTheSixteenIdeasHasItsRow() throws IOException {
    assertThat(rows().stream().map(Row::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsTypesAppearInItsSamples(Row row) throws IOException {
    Set<String> met = new TreeSet<>();
    for (String sample : row.samples()) {
      String text = Files.readString(SAMPLES.resolve(sample + ".json"));
      meet(read(text), met);
    }
    assertThat(row.types()).isNotEmpty();
    assertThat(met).containsAll(row.types());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsRulesAreInTheBook(Row row) {
    assertThat(row.rules()).isNotEmpty();
    assertThat(published()).containsAll(row.rules());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsTestsAreThere(Row row) throws IOException {
    assertThat(row.tests()).isNotEmpty();
    assertThat(testClasses()).containsAll(row.tests());
  }

  /** A rule is about the medicine or about measures, each on a page of its own, or the work. */
  @Test
  void everyRuleAboutTheWorkIsNamed() throws IOException {
    Set<String> elsewhere = ruleIds(Files.readString(Path.of("../docs/coverage-dosing-safety.md")));
    elsewhere.addAll(ruleIds(Files.readString(Path.of("../docs/coverage-measures.md"))));
    Set<String> expected = published();
    expected.removeAll(elsewhere);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
    assertThat(ruleIds(Files.readString(PAGE))).containsAll(expected);
  }

  private static Object read(String text) {
    return text.contains("\"type\": \"therapist-reflection\"")
        ? KatJson.strict().read(text, org.katlib.course.TherapistReflection.class)
        : KatJson.strict().read(text, org.katlib.course.TreatmentCourse.class);
  }

  /** Adds the names of the types that a value is made of. */
  private static void meet(Object value, Set<String> met) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> meet(content, met));
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(element -> meet(element, met));
    } else {
      Arrays.stream(value.getClass().getInterfaces())
          .filter(type -> type.isAnnotationPresent(KatType.class))
          .forEach(
              type -> {
                met.add(type.getSimpleName());
                for (String attribute : type.getAnnotation(KatType.class).order()) {
                  meet(attribute(type, attribute, value), met);
                }
              });
    }
  }

  private static Object attribute(Class<?> type, String name, Object value) {
    String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    try {
      return Stream.of(type.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(
              method -> Set.of("get" + capitalised, "is" + capitalised).contains(method.getName()))
          .findFirst()
          .orElseThrow()
          .invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().contains("src/test/java"))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
