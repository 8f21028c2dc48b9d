package org.katlib.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;

/**
 * A published instrument in one form: its items, how they are scored, and what a score can and
 * cannot tell.
 */
@ClinicalRules(
    value = {
      InstrumentRules.class,
      InstrumentReferenceRules.class,
      InstrumentScaleRules.class,
      InstrumentAnswerRules.class
    },
    groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "instrument",
    order = {
      "id",
      "version",
      "name",
      "kind",
      "informants",
      "polarity",
      "recallDays",
      "rights",
      "itemTexts",
      "rightsNote",
      "creditLine",
      "instruction",
      "licence",
      "answerScales",
      "items",
      "scales",
      "cutOffs",
      "changeRules",
      "alertItems",
      "codes",
      "offValidation",
      "cannotTell",
      "citations"
    })
public sealed interface Instrument permits ImmutableInstrument {
  /** {@return the id, such as {@code phq-9}} */
  InstrumentId getId();

  /** {@return which form it is; answers to one form are never scored by another} */
  @NotBlank
  @Value.Redacted
  String getVersion();

  /** {@return the name, for a reader} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return what it is about} */
  MeasureKind getKind();

  /** {@return who may answer it} */
  @NotEmpty
  Set<Informant> getInformants();

  /** {@return what a higher score means} */
  Polarity getPolarity();

  /**
   * {@return how far back it asks, in d; a month counts as 30 d and a year as 365 d, absent where
   * no source says}
   */
  OptionalInt getRecallDays();

  /** {@return what may be done with its wording} */
  RightsClass getRights();

  /** {@return where the wording of its items comes from} */
  ItemTextPolicy getItemTexts();

  /** {@return who owns it, and on what terms} */
  @Value.Redacted
  Optional<@HasText String> getRightsNote();

  /** {@return what is shown with it} */
  @Value.Redacted
  Optional<@HasText String> getCreditLine();

  /** {@return what stands above the items, where it may be shown} */
  @Value.Redacted
  Optional<@HasText String> getInstruction();

  /** {@return the licence under which a host shows the wording of its items} */
  @Value.Redacted
  Optional<@HasText String> getLicence();

  /** {@return the answers that its items can have} */
  List<@Valid AnswerScale> getAnswerScales();

  /** {@return the items, in the order of the form} */
  List<@Valid InstrumentItem> getItems();

  /** {@return what is made from the answers} */
  List<@Valid Scale> getScales();

  /** {@return scores of which a source says something} */
  List<@Valid CutOff> getCutOffs();

  /** {@return published ways to judge a change} */
  List<@Valid ChangeRule> getChangeRules();

  /** {@return answers that nobody may overlook} */
  List<@Valid AlertItem> getAlertItems();

  /** {@return the codes that stand for it} */
  List<@Valid InstrumentCode> getCodes();

  /** {@return what it was not validated for, though it is used for it with ketamine} */
  @Value.Redacted
  Optional<@HasText String> getOffValidation();

  /** {@return what a score cannot tell} */
  @Value.Redacted
  List<@HasText String> getCannotTell();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** A recall window is a day or more. */
  @Value.Check
  default void check() {
    Bounds.check("recallDays", getRecallDays(), 1, 40_000);
  }

  /** {@return an item, by its id} */
  default Optional<InstrumentItem> findItem(ItemId id) {
    List<InstrumentItem> items = getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).getId().equals(id)) {
        return Optional.of(items.get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return a scale, by its id} */
  default Optional<Scale> findScale(ScaleId id) {
    List<Scale> scales = getScales();
    for (int i = 0; i < scales.size(); i++) {
      if (scales.get(i).getId().equals(id)) {
        return Optional.of(scales.get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return the answers that an item can have} */
  default Optional<AnswerScale> findAnswers(InstrumentItem item) {
    List<AnswerScale> scales = getAnswerScales();
    for (int i = 0; i < scales.size(); i++) {
      if (scales.get(i).getId().equals(item.getAnswers())) {
        return Optional.of(scales.get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this instrument's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Instrument}. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
