package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Jurisdiction;
import org.katlib.evidence.Sources;
import org.katlib.generator.ValueTypes;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.ClinicalRules;
import org.katlib.rule.Finding;
import org.katlib.rule.Limit;
import org.katlib.rule.LimitChange;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** What holds for every rule, those added later included. */
class RuleBookTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final List<RuleExamples.Example> EXAMPLES = RuleExamples.all();
  private static final Map<ClinicPolicy, KatValidator> VALIDATORS = new ConcurrentHashMap<>();

  static Stream<Rule<?>> rules() {
    return RuleBook.published().getRules().stream();
  }

  static Stream<RuleExamples.Example> examples() {
    return EXAMPLES.stream();
  }

  private static List<Finding> findings(Object value, ClinicPolicy policy) {
    return VALIDATORS
        .computeIfAbsent(policy, known -> KatValidator.with(known, TODAY))
        .validate(value)
        .getFindings();
  }

  @ParameterizedTest
  @EnumSource
  void theBaselinesHaveNothingToReport(Jurisdiction jurisdiction) {
    ClinicPolicy published = ClinicPolicy.published(jurisdiction);
    assertThat(findings(Baseline.esketamine(), published)).isEmpty();
    assertThat(findings(Baseline.infusion(), published)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void oneThingBrokenIsReportedWhereItIs(RuleExamples.Example example) {
    assertThat(findings(example.broken(), policy(example)))
        .filteredOn(finding -> finding.getRuleId().equals(example.rule()))
        .extracting(Finding::getPath)
        .contains(example.path());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void withoutThatThingNothingIsReported(RuleExamples.Example example) {
    for (TreatmentCourse well : List.of(Baseline.esketamine(), Baseline.infusion())) {
      assertThat(findings(well, policy(example)))
          .extracting(Finding::getRuleId)
          .doesNotContain(example.rule());
    }
  }

  /** A policy under which the rule is in force: where it holds, and with the clinic's numbers. */
  static ClinicPolicy policy(RuleExamples.Example example) {
    Rule<?> rule = RuleBook.published().find(example.rule()).orElseThrow();
    ClinicPolicy policy = ClinicPolicy.published(jurisdiction(rule));
    for (Map.Entry<String, String> number : example.clinic().entrySet()) {
      Limit limit = rule.findLimit(number.getKey()).orElseThrow();
      policy = with(policy, rule, limit, number.getValue());
    }
    return policy;
  }

  private static Jurisdiction jurisdiction(Rule<?> rule) {
    return rule.getJurisdictions().contains(Jurisdiction.US) ? Jurisdiction.US : Jurisdiction.EU;
  }

  private static ClinicPolicy with(ClinicPolicy policy, Rule<?> rule, Limit limit, String value) {
    return policy.toBuilder()
        .addChanges(
            LimitChange.builder()
                .ruleId(rule.getId())
                .limit(limit.getName())
                .value(new BigDecimal(value))
                .unit(limit.getUnit())
                .reason("to see")
                .build())
        .build();
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(examples().map(RuleExamples.Example::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(rules().map(Rule::getId).toList());
  }

  @Test
  void noTwoRulesShareAnId() {
    long inSets =
        RuleBook.published().getSets().stream().mapToLong(set -> set.getRules().size()).sum();
    assertThat(rules().map(Rule::getId))
        .doesNotHaveDuplicates()
        .hasSize((int) inSets)
        .hasSizeGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCitesSourcesThatTheTableHolds(Rule<?> rule) {
    assertThat(rule.getCitations()).isNotEmpty();
    assertThat(rule.getCitations())
        .extracting(Citation::getSource)
        .allMatch(source -> Sources.find(source).isPresent());
    assertThat(rule.getCitations())
        .extracting(Citation::getConfidence)
        .doesNotContain(Confidence.UNCONFIRMED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSpeaksBothLanguagesAndNamesItsNumbers(Rule<?> rule) {
    String english = rule.getMessage(Locale.ENGLISH, Jurisdiction.US);
    String spanish = rule.getMessage(Locale.forLanguageTag("es-MX"), Jurisdiction.US);
    assertThat(english).endsWith(".").doesNotContain("{").isNotEqualTo(spanish);
    assertThat(spanish).endsWith(".").doesNotContain("{");
    rule.getLimits()
        .forEach(
            limit -> {
              String number =
                  limit
                      .findValue(Jurisdiction.US)
                      .map(BigDecimal::toPlainString)
                      .orElse("[" + limit.getName() + "]");
              assertThat(english).contains(number);
              assertThat(spanish).contains(number);
            });
  }

  /** A limit that the check does not look at would let a clinic's own number pass in silence. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyLimitMakesADifference(Rule<?> rule) {
    Jurisdiction jurisdiction =
        rule.getJurisdictions().contains(Jurisdiction.EU) ? Jurisdiction.EU : Jurisdiction.US;
    for (Limit limit : rule.getLimits()) {
      ClinicPolicy others = ClinicPolicy.published(jurisdiction);
      for (Limit other : rule.getLimits()) {
        if (other != limit && other.findValue(jurisdiction).isEmpty()) {
          others = with(others, rule, other, "1000000");
        }
      }
      List<KatValidator> validators = new ArrayList<>();
      for (String value : List.of("0", "31", "1000000")) {
        validators.add(KatValidator.with(with(others, rule, limit, value), TODAY));
      }
      assertThat(courses(rule).anyMatch(course -> areOfOtherMinds(validators, rule, course)))
          .as(rule + " " + limit.getName())
          .isTrue();
    }
  }

  /** The courses that break the rule come first: most often one of them shows the difference. */
  private static Stream<TreatmentCourse> courses(Rule<?> rule) {
    return Stream.of(
            examples().filter(example -> example.rule().equals(rule.getId())),
            examples().filter(example -> !example.rule().equals(rule.getId())))
        .flatMap(some -> some.map(RuleExamples.Example::broken));
  }

  private static boolean areOfOtherMinds(
      List<KatValidator> validators, Rule<?> rule, TreatmentCourse course) {
    return validators.stream()
            .map(
                validator ->
                    validator.validate(course).getFindings().stream()
                        .filter(finding -> finding.getRuleId().equals(rule.getId()))
                        .map(Finding::getPath)
                        .toList())
            .distinct()
            .count()
        > 1;
  }

  @Test
  void bothBundlesHaveTheSameSentences() {
    Set<String> english = keys("org.katlib.rule.messages");
    assertThat(english).isEqualTo(keys("org.katlib.rule.messages_es"));
    assertThat(english)
        .containsAll(rules().map(rule -> rule.getId().getText()).toList())
        .allMatch(
            key ->
                key.startsWith("KAT-FORM-")
                    || rules().anyMatch(rule -> rule.getId().getText().equals(key)));
  }

  private static Set<String> keys(String bundle) {
    return new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
  }

  @Test
  void theTypesNameTheSameRuleSetsAsTheBook() {
    Set<String> named =
        ValueTypes.all().stream()
            .filter(type -> type.isAnnotationPresent(ClinicalRules.class))
            .flatMap(type -> Stream.of(type.getAnnotation(ClinicalRules.class).value()))
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(RuleBook.published().getSets())
        .extracting(set -> set.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void aTypeNamesOnlyRulesAboutItself() throws ReflectiveOperationException {
    for (Class<?> type : ValueTypes.all()) {
      ClinicalRules annotation = type.getAnnotation(ClinicalRules.class);
      if (annotation != null) {
        for (Class<? extends RuleSet<?>> set : annotation.value()) {
          assertThat(set.getConstructor().newInstance().getSubject()).isEqualTo(type);
        }
      }
    }
  }
}
