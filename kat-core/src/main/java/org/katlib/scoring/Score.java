package org.katlib.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ScaleId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What came out of a response: each scale, each safety signal, and what stood in the way. */
@Value.Immutable
@KatType(
    value = "score",
    order = {
      "response",
      "instrument",
      "version",
      "language",
      "informant",
      "answeredAt",
      "moment",
      "scales",
      "signals",
      "defects"
    })
public sealed interface Score permits ImmutableScore {
  /** {@return the response} */
  ResponseId getResponse();

  /** {@return the instrument} */
  InstrumentId getInstrument();

  /** {@return the form of it} */
  @NotBlank
  @Value.Redacted
  String getVersion();

  /** {@return the language it was put in} */
  @Value.Redacted
  Optional<@HasText String> getLanguage();

  /** {@return who answered} */
  Informant getInformant();

  /** {@return when it was answered} */
  OffsetDateTime getAnsweredAt();

  /** {@return the place of that time in the work with the medicine} */
  RatingMoment getMoment();

  /** {@return what came out, in the order of the instrument} */
  List<@Valid ScaleScore> getScales();

  /**
   * {@return the answers that nobody may overlook, each once and as strong as it is, in the order
   * of the instrument}
   */
  List<@Valid SafetySignal> getSignals();

  /** {@return what cannot be of the form} */
  List<@Valid ResponseDefect> getDefects();

  /** {@return what came out of a scale} */
  default Optional<ScaleScore> find(ScaleId scale) {
    return getScales().stream().filter(score -> score.getScale().equals(scale)).findFirst();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Score}. */
  final class Builder extends ImmutableScore.Builder {
    Builder() {}
  }
}
