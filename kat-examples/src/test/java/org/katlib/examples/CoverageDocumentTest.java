package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Sources;
import org.katlib.rule.RuleId;
import org.katlib.validation.RuleBook;

/** The page that says where each published fact is kept: what it names is there. */
class CoverageDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/coverage-dosing-safety.md");
  private static final Path CODE = Path.of("../kat-core/src/main/java");
  private static final Path TABLES = Path.of("../kat-core/src/main/resources/org/katlib");

  private static final Pattern RULE = Pattern.compile("KAT-[A-Z]+-[0-9]{3}");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern ABOUT_DOSING_AND_SAFETY =
      Pattern.compile(
          "KAT-(DOSE|MONITOR|DAY|DISCHARGE|EVENT|DRUG|CONSENT|FOLLOW|REMS|SCHEDULE|SCREEN|INTERACT"
              + "|COURSE)-[0-9]{3}");

  private final String page = read(DOCUMENT);

  @Test
  void everyRuleOnDosingAndSafetyIsNamed() {
    Set<String> expected = ruleIds();
    expected.removeIf(id -> !ABOUT_DOSING_AND_SAFETY.matcher(id).matches());
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(found(RULE)).containsAll(expected);
  }

  @Test
  void everyRuleItNamesExists() {
    assertThat(ruleIds()).containsAll(found(RULE));
  }

  @Test
  void everySourceItNamesExists() {
    Set<String> keys =
        quoted().stream()
            .filter(word -> word.startsWith("S-") || word.equals("KAT"))
            .collect(Collectors.toSet());
    assertThat(keys).hasSizeGreaterThan(80).allMatch(key -> Sources.find(key).isPresent());
  }

  @Test
  void everyRowItNamesIsInATable() {
    Set<String> rows =
        quoted().stream()
            .filter(word -> Character.isLowerCase(word.charAt(0)))
            .collect(Collectors.toSet());
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(firstCells()).containsAll(rows);
  }

  @Test
  void everyTypeItNamesExists() {
    Set<String> types =
        quoted().stream()
            .filter(word -> word.matches("[A-Z][a-z][A-Za-z]*"))
            .collect(Collectors.toSet());
    assertThat(types).hasSizeGreaterThan(20);
    assertThat(fileNames(CODE, ".java")).containsAll(types);
  }

  @Test
  void nothingIsQuotedThatIsNotLookedUp() {
    assertThat(quoted())
        .allMatch(word -> word.matches("S-[A-Za-z0-9-]+|KAT|[a-z][a-z0-9-]*|[A-Z][a-z][A-Za-z]*"));
  }

  @Test
  void whatWasNotConfirmedIsLeftOut() {
    List<String> unconfirmed =
        page.lines().filter(line -> line.contains("| not confirmed |")).toList();
    assertThat(unconfirmed)
        .hasSizeGreaterThan(20)
        .allMatch(
            line -> line.substring(line.lastIndexOf("| not confirmed |")).contains("left out"));
  }

  /** The cells of a line are the fact, its sources, how they were read, and where it is kept. */
  @Test
  void everyRuleBesideAFactCitesASourceOfThatFactAsItWasRead() {
    List<String[]> facts =
        page.lines().map(line -> line.split("\\|", -1)).filter(cells -> cells.length == 6).toList();
    assertThat(facts).hasSizeGreaterThan(200);
    for (String[] fact : facts) {
      for (RuleId id : ruleIds(fact[4])) {
        assertThat(RuleBook.published().find(id).orElseThrow().getCitations())
            .as(id + " beside" + fact[1])
            .anyMatch(citation -> isOf(fact, citation));
      }
    }
  }

  private static boolean isOf(String[] fact, Citation citation) {
    boolean asRead =
        switch (fact[3].strip()) {
          case "confirmed" -> citation.getConfidence() == Confidence.CONFIRMED;
          case "secondary" -> citation.getConfidence() == Confidence.CONFIRMED_SECONDARY;
          default -> true;
        };
    return asRead && fact[2].contains("`" + citation.getSource() + "`");
  }

  private static List<RuleId> ruleIds(String text) {
    return RULE.matcher(text).results().map(MatchResult::group).map(RuleId::of).toList();
  }

  private static Set<String> ruleIds() {
    return RuleBook.published().getRules().stream()
        .map(rule -> rule.getId())
        .map(RuleId::getText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> found(Pattern pattern) {
    return pattern.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private Set<String> quoted() {
    return QUOTED.matcher(page).results().map(word -> word.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> firstCells() {
    try (Stream<Path> files = Files.walk(TABLES)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .flatMap(file -> Arrays.stream(read(file).split("\n", -1)))
          .filter(line -> !line.startsWith("#") && line.contains(","))
          .map(line -> line.substring(0, line.indexOf(',')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> fileNames(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
