package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;

/** Every published change rule, just inside its edge and just outside. */
class ChangeRulesOfTheCatalogueTest {
  /** Form, scale, rule, the score at the start, the later one, what the rule says. */
  private static final String EDGES =
      """
      phq-9   total       phq-9-response-50                    20   10   MET
      phq-9   total       phq-9-response-50                    20   11   NOT_MET
      phq-9   total       phq-9-response-50                    15   8    NOT_MET
      phq-9   total       phq-9-response-50                    15   7    MET
      phq-9   total       phq-9-response-50                    10   5    MET
      phq-9   total       phq-9-response-50                    9    0    BELOW_ENTRY_CUT
      phq-9   total       phq-9-remission-below-5              20   4    MET
      phq-9   total       phq-9-remission-below-5              20   5    NOT_MET
      phq-9   total       phq-9-remission-below-5              4    3    MET
      phq-9   total       phq-9-remission-below-5              -    4    MET
      phq-9   total       phq-9-lowe-2004-5                    15   10   MET
      phq-9   total       phq-9-lowe-2004-5                    15   11   NOT_MET
      phq-9   total       phq-9-trd-6                          15   9    MET
      phq-9   total       phq-9-trd-6                          15   10   NOT_MET
      phq-9   total       phq-9-worsening-5                    10   15   MET
      phq-9   total       phq-9-worsening-5                    10   14   NOT_MET
      phq-9   total       phq-9-worsening-5                    15   10   NOT_MET
      gad-7   total       gad-7-toussaint-2020-4               12   8    MET
      gad-7   total       gad-7-toussaint-2020-4               12   9    NOT_MET
      gad-7   total       gad-7-programme-response-50          12   6    MET
      gad-7   total       gad-7-programme-response-50          12   7    NOT_MET
      gad-7   total       gad-7-programme-remission-below-5    12   4    MET
      gad-7   total       gad-7-programme-remission-below-5    12   5    NOT_MET
      pcl-5   total       pcl-5-ncptsd-5                       40   35   MET
      pcl-5   total       pcl-5-ncptsd-5                       40   36   NOT_MET
      pcl-5   total       pcl-5-ncptsd-10                      40   30   MET
      pcl-5   total       pcl-5-ncptsd-10                      40   31   NOT_MET
      pcl-5   total       pcl-5-nys-cc-12                      60   48   MET
      pcl-5   total       pcl-5-nys-cc-12                      60   49   NOT_MET
      pcl-5   total       pcl-5-nys-cc-12                      33   22   NOT_MET
      pcl-5   total       pcl-5-nys-cc-12                      32   10   BELOW_ENTRY_CUT
      pcl-5   total       pcl-5-marx-2022-15                   50   35   MET
      pcl-5   total       pcl-5-marx-2022-15                   50   36   NOT_MET
      pcl-5   total       pcl-5-marx-2022-18                   50   32   MET
      pcl-5   total       pcl-5-marx-2022-18                   50   33   NOT_MET
      pcl-5   total       pcl-5-marx-2022-end-28               50   28   MET
      pcl-5   total       pcl-5-marx-2022-end-28               50   29   NOT_MET
      pcl-5   total       pcl-5-marx-2022-end-28               29   28   MET
      pcl-5   total       pcl-5-marx-2022-end-28               28   20   THERE_AT_BASELINE
      pcl-5   total       pcl-5-marx-2022-end-28               28   60   THERE_AT_BASELINE
      cgi     improvement cgi-i-response-2                     -    2    MET
      cgi     improvement cgi-i-response-2                     -    3    NOT_MET
      cgi     improvement cgi-i-response-2                     2    2    MET
      madrs   total       madrs-response-50                    30   15   MET
      madrs   total       madrs-response-50                    30   16   NOT_MET
      madrs   total       madrs-response-50                    0    0    BASELINE_NOT_ABOVE_ZERO
      madrs   total       madrs-remission-10                   30   10   MET
      madrs   total       madrs-remission-10                   30   11   NOT_MET
      madrs   total       madrs-remission-12                   30   12   MET
      madrs   total       madrs-remission-12                   30   13   NOT_MET
      madrs   total       madrs-trd-10                         30   20   MET
      madrs   total       madrs-trd-10                         30   21   NOT_MET
      qids-sr16 total     qids-sr16-remission-5                15   5    MET
      qids-sr16 total     qids-sr16-remission-5                15   6    NOT_MET
      bdi-ii  total       bdi-ii-button-2015-17.5              40   33   MET
      bdi-ii  total       bdi-ii-button-2015-17.5              40   34   NOT_MET
      bdi-ii  total       bdi-ii-button-2015-17.5              0    0    BASELINE_NOT_ABOVE_ZERO
      bdi-ii  total       bdi-ii-button-2015-32                50   34   MET
      bdi-ii  total       bdi-ii-button-2015-32                50   35   NOT_MET
      who-5   percent     who-5-topp-2015-10                   40   50   MET
      who-5   percent     who-5-topp-2015-10                   40   48   NOT_MET
      who-5   percent     who-5-topp-2015-10                   50   40   NOT_MET
      isi     total       isi-yang-2009-6                      20   14   MET
      isi     total       isi-yang-2009-6                      20   15   NOT_MET
      isi     total       isi-morin-2011-8.4                   20   11   MET
      isi     total       isi-morin-2011-8.4                   20   12   NOT_MET
      isi     total       isi-remission-below-8                20   7    MET
      isi     total       isi-remission-below-8                20   8    NOT_MET
      ors     total       ors-5                                18   23   MET
      ors     total       ors-5                                18   22.9 NOT_MET
      ors     total       ors-5                                23   18   NOT_MET
      """;

  static Stream<String> edges() {
    return EDGES.lines();
  }

  @ParameterizedTest
  @MethodSource("edges")
  void tellsARuleAtItsEdge(String edge) {
    String[] cells = edge.split(" +", -1);
    Instrument form = MadeScores.form(cells[0]);
    ChangeVerdict verdict =
        ScoreChange.between(
                form,
                MadeScores.baseline(form, cells[1], cells[3]).build(),
                MadeScores.later(form, cells[1], cells[4]).build())
            .findVerdict(ChangeRuleId.of(cells[2]))
            .orElseThrow();
    assertThat(verdict.barrier().map(Enum::name).orElse(verdict.outcome().name()))
        .isEqualTo(cells[5]);
  }

  @Test
  void everyRuleIsHeldAtBothSidesOfItsEdge() {
    List<String> all =
        InstrumentCatalogue.all().stream()
            .flatMap(form -> form.getChangeRules().stream())
            .map(rule -> rule.getId().getText())
            .toList();
    assertThat(all).isNotEmpty();
    assertThat(rulesThatAre("MET")).containsAll(all);
    assertThat(rulesThatAre("NOT_MET")).containsAll(all);
  }

  private static List<String> rulesThatAre(String outcome) {
    return edges()
        .map(edge -> edge.split(" +", -1))
        .filter(cells -> cells[5].equals(outcome))
        .map(cells -> cells[2])
        .toList();
  }
}
