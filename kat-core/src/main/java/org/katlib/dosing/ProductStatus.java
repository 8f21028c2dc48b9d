package org.katlib.dosing;

import org.immutables.value.Value;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.KatType;

/** The standing of a product in one jurisdiction. */
@Value.Immutable
@KatType(
    value = "product-status",
    order = {"jurisdiction", "status"})
public sealed interface ProductStatus permits ImmutableProductStatus {
  /** {@return where} */
  Jurisdiction getJurisdiction();

  /** {@return how it comes to be used there} */
  MarketStatus getStatus();

  /** {@return a status in a jurisdiction} */
  static ProductStatus of(Jurisdiction jurisdiction, MarketStatus status) {
    return builder().jurisdiction(jurisdiction).status(status).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this status's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ProductStatus}. */
  final class Builder extends ImmutableProductStatus.Builder {
    Builder() {}
  }
}
