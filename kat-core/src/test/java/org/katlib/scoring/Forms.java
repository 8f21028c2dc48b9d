package org.katlib.scoring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.katlib.measure.AlertItem;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.AnswerScaleId;
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
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.RightsClass;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoreBand;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.measure.SignalStrength;

/** Small forms of the tests' own, for shapes that no published instrument has, and answers. */
final class Forms {
  static final AnswerScaleId LEVELS = AnswerScaleId.of("levels");
  static final ScaleId TOTAL = ScaleId.of("total");

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-05T09:00:00Z");

  private Forms() {}

  /** {@return a form with items 1 to so many, each answered from 0 to 3, and no scale yet} */
  static Instrument form(int items) {
    return form(items, 0, 3);
  }

  /** {@return a published form, the only one of its id} */
  static Instrument published(String id) {
    List<Instrument> forms = InstrumentCatalogue.find(InstrumentId.of(id));
    if (forms.size() != 1) {
      throw new IllegalArgumentException(id + " has " + forms.size() + " forms");
    }
    return forms.get(0);
  }

  static Instrument published(String id, String version) {
    return InstrumentCatalogue.find(InstrumentId.of(id), version).orElseThrow();
  }

  static Instrument form(int items, int lowest, int highest) {
    Instrument.Builder form =
        Instrument.builder()
            .id(InstrumentId.of("made-up"))
            .version("1")
            .name("Made up")
            .kind(MeasureKind.SYMPTOMS)
            .addInformants(Informant.PATIENT)
            .polarity(Polarity.HIGHER_IS_WORSE)
            .rights(RightsClass.FREE_TO_REPRODUCE)
            .itemTexts(ItemTextPolicy.HOST_SUPPLIED)
            .addAnswerScales(answers(lowest, highest));
    for (int i = 1; i <= items; i++) {
      form.addItems(item(String.valueOf(i)));
    }
    return form.build();
  }

  static AnswerScale answers(int lowest, int highest) {
    return AnswerScale.builder()
        .id(LEVELS)
        .lowest(BigDecimal.valueOf(lowest))
        .highest(BigDecimal.valueOf(highest))
        .step(BigDecimal.ONE)
        .build();
  }

  static InstrumentItem item(String id) {
    return InstrumentItem.builder().id(ItemId.of(id)).answers(LEVELS).build();
  }

  static Scale.Builder total(ScoringAlgorithm algorithm, ItemGroup... groups) {
    return Scale.builder().id(TOTAL).name("Total").algorithm(algorithm).addGroups(groups);
  }

  static ItemGroup group(String... items) {
    return ItemGroup.builder().addAllItems(ids(items)).build();
  }

  static ItemGroup level(String name, String... items) {
    return ItemGroup.builder().name(name).addAllItems(ids(items)).build();
  }

  static List<ItemId> ids(String... items) {
    return Arrays.stream(items).map(ItemId::of).toList();
  }

  static Instrument with(Instrument form, Scale.Builder... scales) {
    Instrument.Builder builder = form.toBuilder();
    for (Scale.Builder scale : scales) {
      builder.addScales(scale.build());
    }
    return builder.build();
  }

  static ScoreBand band(String name, String low, String high) {
    return ScoreBand.builder()
        .name(name)
        .low(new BigDecimal(low))
        .high(new BigDecimal(high))
        .build();
  }

  static CutOff cutOff(String name, String atLeast, ScaleId... scales) {
    return CutOff.builder()
        .name(name)
        .addScales(scales)
        .atLeast(new BigDecimal(atLeast))
        .meaning("enough")
        .build();
  }

  static AlertItem alert(String item, int atLeast, SignalStrength strength) {
    return AlertItem.builder()
        .item(ItemId.of(item))
        .atLeast(BigDecimal.valueOf(atLeast))
        .strength(strength)
        .build();
  }

  /** {@return a response to a form, by someone whom it asks} */
  static InstrumentResponse response(Instrument form, ItemAnswer... answers) {
    return response(form, Arrays.asList(answers));
  }

  static InstrumentResponse response(Instrument form, List<ItemAnswer> answers) {
    return InstrumentResponse.builder()
        .id(ResponseId.of("r-1"))
        .instrument(form.getId())
        .version(form.getVersion())
        .informant(form.getInformants().iterator().next())
        .answeredAt(AT)
        .moment(RatingMoment.BASELINE)
        .addAllAnswers(answers)
        .build();
  }

  static ItemAnswer answer(String item, String value) {
    return ItemAnswer.builder().item(ItemId.of(item)).value(new BigDecimal(value)).build();
  }

  static ItemAnswer none(String item, AnswerAbsence absence) {
    return ItemAnswer.builder().item(ItemId.of(item)).absence(absence).build();
  }

  /**
   * {@return answers written as {@code 1=0 2=3}; {@code na}, {@code declined}, {@code blank} and
   * {@code -} stand for none}
   */
  static List<ItemAnswer> answers(String text) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (String part : words(text)) {
      String item = part.substring(0, part.indexOf('='));
      String value = part.substring(part.indexOf('=') + 1);
      switch (value) {
        case "na" -> answers.add(none(item, AnswerAbsence.NOT_APPLICABLE));
        case "declined" -> answers.add(none(item, AnswerAbsence.DECLINED));
        case "blank" -> answers.add(none(item, AnswerAbsence.LEFT_BLANK));
        default -> answers.add(answer(item, value));
      }
    }
    return answers;
  }

  /** {@return one answer to each item of a form, in its order; a point stands for none} */
  static List<ItemAnswer> row(Instrument form, String values) {
    List<ItemAnswer> answers = new ArrayList<>();
    List<String> parts = words(values);
    if (parts.size() > form.getItems().size()) {
      throw new IllegalArgumentException("no more answers than items");
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).equals(".")) {
        answers.add(answer(form.getItems().get(i).getId().getText(), parts.get(i)));
      }
    }
    return answers;
  }

  private static List<String> words(String text) {
    return Pattern.compile("\\s+")
        .splitAsStream(text.trim())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static ScaleScore total(Instrument form, List<ItemAnswer> answers) {
    return scale(form, "total", response(form, answers));
  }

  static ScaleScore scale(Instrument form, String scale, InstrumentResponse response) {
    return Scorer.standard().score(form, response).find(ScaleId.of(scale)).orElseThrow();
  }

  static ScaleScore prorated(Instrument form, String scale, List<ItemAnswer> answers) {
    return Scorer.prorating()
        .score(form, response(form, answers))
        .find(ScaleId.of(scale))
        .orElseThrow();
  }

  /** {@return what came out, in short: the number, the level, or why neither} */
  static String told(ScaleScore score) {
    return score
        .getValue()
        .map(BigDecimal::toPlainString)
        .or(score::getBand)
        .orElseGet(() -> score.getAbsence().orElseThrow().name());
  }
}
