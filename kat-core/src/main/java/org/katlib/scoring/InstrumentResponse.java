package org.katlib.scoring;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** One instrument as it was answered, by one informant at one time. */
@Value.Immutable
@KatType(
    value = "instrument-response",
    order = {
      "id",
      "instrument",
      "version",
      "language",
      "informant",
      "rater",
      "answeredAt",
      "moment",
      "answers",
      "recordedTotal",
      "note"
    })
public sealed interface InstrumentResponse permits ImmutableInstrumentResponse {
  /** {@return the id} */
  ResponseId getId();

  /** {@return the instrument} */
  InstrumentId getInstrument();

  /** {@return which form of it; needed where there are several} */
  @Value.Redacted
  Optional<@HasText String> getVersion();

  /** {@return the language it was put in, as a BCP 47 tag such as {@code es}} */
  @Value.Redacted
  Optional<@HasText String> getLanguage();

  /** {@return who answered} */
  Informant getInformant();

  /** {@return the clinician who rated or asked} */
  Optional<PractitionerId> getRater();

  /** {@return when it was answered, which is the end of the time it asks about} */
  OffsetDateTime getAnsweredAt();

  /** {@return the place of that time in the work with the medicine} */
  RatingMoment getMoment();

  /** {@return the answers, in any order} */
  List<@Valid ItemAnswer> getAnswers();

  /**
   * {@return a total that was made elsewhere; used where the answers make none, and otherwise held
   * against what they make, to as many decimals as it has}
   */
  @Value.Redacted
  Optional<BigDecimal> getRecordedTotal();

  /** {@return what was noted} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** An item has one answer. */
  @Value.Check
  default void check() {
    if (getAnswers().stream().map(ItemAnswer::getItem).distinct().count() != getAnswers().size()) {
      throw new IllegalStateException("answers has each item once");
    }
  }

  /** {@return the number that an item was answered with, if it was} */
  default Optional<BigDecimal> findValue(ItemId item) {
    List<ItemAnswer> answers = getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).getItem().equals(item)) {
        return answers.get(i).getValue();
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this response's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link InstrumentResponse}. */
  final class Builder extends ImmutableInstrumentResponse.Builder {
    Builder() {}
  }
}
