package org.katlib.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** A number or a level that is made from answers. */
@Value.Immutable
@KatType(
    value = "scale",
    order = {
      "id",
      "name",
      "algorithm",
      "groups",
      "reversed",
      "offset",
      "lowest",
      "highest",
      "entryCut",
      "proration",
      "bands"
    })
public sealed interface Scale permits ImmutableScale {
  /** {@return the id, {@code total} for the one that stands for the instrument} */
  ScaleId getId();

  /** {@return the name, for a reader} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return how it is made} */
  ScoringAlgorithm getAlgorithm();

  /** {@return the items it is made from, by group; an item may stand in several} */
  List<@Valid ItemGroup> getGroups();

  /**
   * {@return the items that count from the other end of their answers: the lowest and the highest
   * together, less the answer}
   */
  Set<ItemId> getReversed();

  /** {@return what is added in the end; 0 unless told} */
  Optional<BigDecimal> getOffset();

  /** {@return the lowest that can come out} */
  Optional<BigDecimal> getLowest();

  /** {@return the highest that can come out} */
  Optional<BigDecimal> getHighest();

  /**
   * {@return how much there must be at the start for a response to be told; a score as bad or
   * worse}
   */
  Optional<BigDecimal> getEntryCut();

  /** {@return what a source allows to be made up; done only where it is asked for} */
  Optional<@Valid Proration> getProration();

  /** {@return the stretches that a source gives names, lowest first} */
  List<@Valid ScoreBand> getBands();

  /** Its numbers can be counted with. */
  @Value.Check
  default void check() {
    getOffset().ifPresent(offset -> Bounds.checkDigits("offset", offset));
    getLowest().ifPresent(lowest -> Bounds.checkDigits("lowest", lowest));
    getHighest().ifPresent(highest -> Bounds.checkDigits("highest", highest));
    getEntryCut().ifPresent(cut -> Bounds.checkDigits("entryCut", cut));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this scale's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Scale}. */
  final class Builder extends ImmutableScale.Builder {
    Builder() {}
  }
}
