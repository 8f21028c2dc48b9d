package org.katlib.validation;

import static org.katlib.validation.Baseline.infusion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.measure.AlertItem;
import org.katlib.measure.AnswerOption;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.CutOff;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.PointImprovement;
import org.katlib.measure.Polarity;
import org.katlib.measure.Proration;
import org.katlib.measure.RightsClass;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoreBand;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.measure.SignalStrength;
import org.katlib.validation.RuleExamples.Example;

/**
 * For each rule about an instrument by itself, a course with one that is well but for one thing.
 */
public final class InstrumentExamples {
  private static final String OWN = "/customInstruments/0";
  private static final ScaleId TOTAL = ScaleId.of("total");
  private static final Instrument GAD_7 = InstrumentCatalogue.find(InstrumentId.of("gad-7")).get(0);

  private InstrumentExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "KAT-INSTRUMENT-001",
            own(form -> form.rights(RightsClass.NOT_ESTABLISHED)),
            OWN + "/licence"),
        new Example(
            "KAT-INSTRUMENT-002",
            own(form -> form.id(GAD_7.getId()).version(GAD_7.getVersion())),
            OWN + "/version"),
        new Example(
            "KAT-INSTRUMENT-003",
            own(form -> form.alertItems(List.of(alert("5")))),
            OWN + "/alertItems/0/item"),
        new Example(
            "KAT-INSTRUMENT-004",
            own(form -> form.scales(List.of(total(band("low", 0, 5), band("high", 5, 12))))),
            OWN + "/scales/0/bands/1"),
        new Example(
            "KAT-INSTRUMENT-005", own(form -> form.citations(List.of())), OWN + "/citations"),
        new Example(
            "KAT-INSTRUMENT-006",
            own(form -> form.kind(MeasureKind.EXPOSURE)),
            OWN + "/changeRules/0"),
        new Example(
            "KAT-INSTRUMENT-007",
            own(
                form ->
                    form.scales(
                        List.of(well().getScales().get(0).toBuilder().groups(List.of()).build()))),
            OWN + "/scales/0/groups"),
        new Example(
            "KAT-INSTRUMENT-008", own(form -> form.cannotTell(List.of())), OWN + "/cannotTell"),
        new Example(
            "KAT-INSTRUMENT-009", own(form -> form.addItems(item("1"))), OWN + "/items/4/id"),
        new Example(
            "KAT-INSTRUMENT-010",
            own(form -> form.scales(List.of(total(band("low", 0, 5), band("high", 7, 12))))),
            OWN + "/scales/0/bands/1"),
        new Example(
            "KAT-INSTRUMENT-011",
            own(form -> form.addAlertItems(alert("1", 4))),
            OWN + "/alertItems/" + well().getAlertItems().size() + "/atLeast"));
  }

  static AlertItem alert(String item, int atLeast) {
    return AlertItem.builder()
        .item(ItemId.of(item))
        .atLeast(BigDecimal.valueOf(atLeast))
        .strength(SignalStrength.URGENT)
        .build();
  }

  /** {@return a form of a team's own with nothing to report: four items from 0 to 3, one total} */
  public static Instrument well() {
    return Instrument.builder()
        .id(InstrumentId.of("own-form"))
        .version("1")
        .name("A form of our own")
        .kind(MeasureKind.SYMPTOMS)
        .addInformants(Informant.PATIENT)
        .polarity(Polarity.HIGHER_IS_WORSE)
        .recallDays(7)
        .rights(RightsClass.FREE_TO_REPRODUCE)
        .itemTexts(ItemTextPolicy.SHIPPED)
        .instruction("In the last week")
        .addAnswerScales(
            AnswerScale.builder()
                .id(AnswerScaleId.of("often"))
                .lowest(BigDecimal.ZERO)
                .highest(BigDecimal.valueOf(3))
                .step(BigDecimal.ONE)
                .addOptions(AnswerOption.builder().value(BigDecimal.ZERO).label("never").build())
                .build())
        .addItems(item("1"), item("2"), item("3"))
        .addItems(item("4").toBuilder().onlyIf(ItemId.of("3")).build())
        .addScales(total(band("low", 0, 5), band("high", 6, 12)))
        .addCutOffs(
            CutOff.builder()
                .name("high")
                .addScales(TOTAL)
                .atLeast(BigDecimal.valueOf(6))
                .meaning("worth a talk")
                .build())
        .addChangeRules(
            ChangeRule.builder()
                .id(ChangeRuleId.of("own-3"))
                .kind(ChangeKind.MEANINGFUL_CHANGE)
                .scale(TOTAL)
                .addCriteria(PointImprovement.builder().points(BigDecimal.valueOf(3)).build())
                .build())
        .addAlertItems(alert("4"))
        .addCannotTell("No diagnosis follows from it.")
        .addCitations(
            Citation.builder()
                .source("KAT")
                .grade(EvidenceGrade.DERIVED)
                .confidence(Confidence.CONFIRMED)
                .build())
        .build();
  }

  /** {@return a course that holds the form of the team's own, changed} */
  public static TreatmentCourse own(UnaryOperator<Instrument.Builder> change) {
    return holding(change.apply(well().toBuilder()).build());
  }

  /** {@return a course that holds a form of the team's own} */
  public static TreatmentCourse holding(Instrument form) {
    return infusion().toBuilder().customInstruments(List.of(form)).build();
  }

  /** {@return an item from 0 to 3} */
  public static InstrumentItem item(String id) {
    return InstrumentItem.builder()
        .id(ItemId.of(id))
        .topic("worry")
        .text("I worried")
        .answers(AnswerScaleId.of("often"))
        .build();
  }

  /** {@return the sum of the four items, from 0 to 12, with these bands} */
  public static Scale total(ScoreBand... bands) {
    return scale(
            ScoringAlgorithm.SUM,
            ItemGroup.builder()
                .addItems(ItemId.of("1"), ItemId.of("2"), ItemId.of("3"), ItemId.of("4"))
                .build())
        .toBuilder()
        .addBands(bands)
        .build();
  }

  /** {@return a scale from 0 to 12 that is made from groups} */
  public static Scale scale(ScoringAlgorithm algorithm, ItemGroup... groups) {
    return Scale.builder()
        .id(TOTAL)
        .name("Total")
        .algorithm(algorithm)
        .addGroups(groups)
        .addReversed(ItemId.of("2"))
        .lowest(BigDecimal.ZERO)
        .highest(BigDecimal.valueOf(12))
        .proration(Proration.builder().maximumMissing(1).addNever(ItemId.of("4")).build())
        .build();
  }

  /** {@return a stretch of scores} */
  public static ScoreBand band(String name, int low, int high) {
    return ScoreBand.builder()
        .name(name)
        .low(BigDecimal.valueOf(low))
        .high(BigDecimal.valueOf(high))
        .build();
  }

  /** {@return an answer of 1 or more to an item that nobody may overlook} */
  public static AlertItem alert(String item) {
    return AlertItem.builder()
        .item(ItemId.of(item))
        .atLeast(BigDecimal.ONE)
        .strength(SignalStrength.REVIEW)
        .build();
  }

  /** {@return the form without any of its wording} */
  public static Instrument unworded(Instrument form) {
    return form.toBuilder()
        .instruction(Optional.empty())
        .items(
            form.getItems().stream()
                .map(item -> item.toBuilder().text(Optional.empty()).build())
                .toList())
        .answerScales(
            form.getAnswerScales().stream()
                .map(answers -> answers.toBuilder().options(List.of()).build())
                .toList())
        .build();
  }
}
