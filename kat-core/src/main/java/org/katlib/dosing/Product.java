package org.katlib.dosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.KatType;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;

/** A product in one strength: one of {@link ProductCatalogue}, or one that a clinic has made up. */
@Value.Immutable
@KatType(
    value = "product",
    order = {
      "id",
      "name",
      "substance",
      "form",
      "concentration",
      "massPerUnit",
      "routes",
      "dilutedForIntravenousUse",
      "statuses",
      "citations"
    })
public sealed interface Product permits ImmutableProduct {
  /** {@return the id, such as {@code ketalar-50}} */
  ProductId getId();

  /** {@return the name, for a reader; with a compounded product, what its label says} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the form of the drug} */
  DoseForm getForm();

  /** {@return the strength of a liquid in base, such as {@code 50 mg/mL}; more than 0} */
  Optional<MassConcentration> getConcentration();

  /**
   * {@return the base in one device, tablet or lozenge, such as {@code 28 mg}; more than 0; given
   * where there is no concentration}
   */
  Optional<Mass> getMassPerUnit();

  /**
   * {@return the ways that its source or prescription names; {@link DoseForm#getRoutes()} has all
   * that its form can go}
   */
  @NotEmpty
  Set<Route> getRoutes();

  /** {@return whether it is to be diluted before it is given into a vein} */
  boolean isDilutedForIntravenousUse();

  /** {@return its standing, where it is known} */
  List<@Valid ProductStatus> getStatuses();

  /** {@return where it is described; empty for a clinic's own product} */
  @Value.Redacted
  List<@Valid Citation> getCitations();

  /** A strength is given once, and is more than nothing. */
  @Value.Check
  default void check() {
    if (getConcentration().isPresent() == getMassPerUnit().isPresent()) {
      throw new IllegalStateException("concentration or massPerUnit is given, not both");
    }
    if (getConcentration().filter(strength -> strength.getValue().signum() == 0).isPresent()
        || getMassPerUnit().filter(strength -> strength.getValue().signum() == 0).isPresent()) {
      throw new IllegalStateException("concentration and massPerUnit are more than 0");
    }
  }

  /** {@return its standing in a jurisdiction, if it is known} */
  default Optional<MarketStatus> findStatusIn(Jurisdiction jurisdiction) {
    for (ProductStatus status : getStatuses()) {
      if (status.getJurisdiction() == jurisdiction) {
        return Optional.of(status.getStatus());
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this product's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Product}. */
  final class Builder extends ImmutableProduct.Builder {
    Builder() {}
  }
}
