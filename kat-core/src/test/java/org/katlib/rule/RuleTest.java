package org.katlib.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.evidence.Jurisdiction;

class RuleTest {
  private static final Limit LONGEST =
      Limit.of("longest", "3", "{character}").in(Jurisdiction.EU, "5");

  /** Texts are no longer than the limit; the report stands where the first letter too many is. */
  private static final Rule<String> SHORT =
      rule("MADE-UP-1")
          .limit(LONGEST)
          .check(
              (text, limits, concerns) -> {
                if (limits.isAbove(text.length(), LONGEST)) {
                  concerns.report("letters", limits.get(LONGEST).intValue());
                }
              });

  private static Rule.Builder<String> rule(String id) {
    return Rule.about(String.class, id)
        .cite("KAT", null, EvidenceGrade.DERIVED, Confidence.CONFIRMED);
  }

  private static List<String> look(Rule<String> rule, ClinicPolicy policy, String text) {
    List<String> found = new ArrayList<>();
    Concerns concerns =
        new Concerns() {
          @Override
          protected void collect(RuleInForce<?> departed, Object[] path) {
            found.add(departed.getRule() + " " + Arrays.toString(path));
          }
        };
    RuleInForce.under(policy, List.of(rule)).forEach(inForce -> inForce.look(text, concerns));
    return found;
  }

  @ParameterizedTest
  @CsvSource({"US, abc, 0", "US, abcd, 1", "EU, abcde, 0", "EU, abcdef, 1"})
  void aJurisdictionMayHaveANumberOfItsOwn(Jurisdiction jurisdiction, String text, int count) {
    assertThat(look(SHORT, ClinicPolicy.published(jurisdiction), text)).hasSize(count);
  }

  @Test
  void aDepartureNamesItsRuleAndPlace() {
    assertThat(look(SHORT, ClinicPolicy.published(Jurisdiction.US), "abcd"))
        .containsExactly("MADE-UP-1 [letters, 3]");
  }

  @Test
  void aNumberThatOnlyAClinicSetsIsAskedAboutOnceItIsSet() {
    Limit own = Limit.setByClinic("most", "{character}");
    Rule<String> ruleOfTheHouse =
        rule("MADE-UP-4")
            .limit(own)
            .check(
                (text, limits, concerns) -> {
                  if (limits.isAbove(text.length(), own)) {
                    concerns.report();
                  }
                });
    ClinicPolicy published = ClinicPolicy.published(Jurisdiction.US);
    assertThat(look(ruleOfTheHouse, published, "abcd")).isEmpty();
    ClinicPolicy set =
        published.toBuilder()
            .addChanges(
                LimitChange.builder()
                    .ruleId(ruleOfTheHouse.getId())
                    .limit("most")
                    .value(new BigDecimal("3"))
                    .unit("{character}")
                    .reason("as the house decided")
                    .build())
            .build();
    assertThat(look(ruleOfTheHouse, set, "abcd")).hasSize(1);
    assertThat(look(ruleOfTheHouse, set, "abc")).isEmpty();
  }

  @Test
  void aRuleOfOneJurisdictionIsSilentElsewhere() {
    Rule<String> european =
        rule("MADE-UP-2")
            .onlyIn(Jurisdiction.EU)
            .check((text, limits, concerns) -> concerns.report());
    assertThat(look(european, ClinicPolicy.published(Jurisdiction.EU), "")).hasSize(1);
    assertThat(look(european, ClinicPolicy.published(Jurisdiction.US), "")).isEmpty();
  }

  @Test
  void aRuleWithoutASourceIsNone() {
    assertThatThrownBy(
            () -> Rule.about(String.class, "MADE-UP-3").check((text, limits, concerns) -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("MADE-UP-3 cites no source");
  }

  @Test
  void onlyALookingRuleReports() {
    Concerns idle =
        new Concerns() {
          @Override
          protected void collect(RuleInForce<?> departed, Object[] path) {}
        };
    assertThatThrownBy(idle::report).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KAT", "kat-dose-1", "KAT-", "-KAT", "KAT--1", "KAT DOSE", "1AT-2"})
  void anIdHasOneForm(String text) {
    assertThatThrownBy(() -> RuleId.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "140, 139, false, false",
    "140, 140, false, true",
    "140, 141, true, true",
    "140.5, 140, false, false",
    "140.5, 141, true, true",
    "140.0, 140, false, true"
  })
  void wholeNumbersAreComparedWithAnyLimit(
      BigDecimal limit, int number, boolean above, boolean atLeast) {
    Limit bound = Limit.of("bound", "1", "mm[Hg]");
    Limits limits = new Limits(Map.of(bound, limit));
    assertThat(limits.isAbove(number, bound)).isEqualTo(above);
    assertThat(limits.isAtLeast(number, bound)).isEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource({"90, min, PT1H30M", "1.5, h, PT1H30M", "2, d, PT48H", "1, wk, PT168H"})
  void aLimitOfTimeIsASpan(BigDecimal value, String unit, Duration span) {
    Limit limit = Limit.of("span", "1", unit);
    assertThat(new Limits(Map.of(limit, value)).getDuration(limit)).isEqualTo(span);
  }

  @Test
  void aLimitOfAnotherRuleIsNotThere() {
    assertThatThrownBy(() -> new Limits(Map.of()).get(LONGEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longest");
  }

  @Test
  void aRuleWithoutASentenceIsToldByItsId() {
    assertThat(SHORT.getMessage(Locale.ENGLISH, Jurisdiction.US)).isEqualTo("MADE-UP-1");
  }
}
