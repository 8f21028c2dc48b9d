package org.katlib.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.evidence.Jurisdiction;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;

class ProductCatalogueTest {
  private static Product product(String id) {
    return ProductCatalogue.find(ProductId.of(id)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ketalar-10, 10, false", "ketalar-50, 50, false", "ketalar-100, 100, true"})
  void theInjectionComesInThreeStrengths(String id, String strength, boolean diluted) {
    assertThat(product(id).getConcentration())
        .hasValue(MassConcentration.ofMilligramsPerMillilitre(strength));
    assertThat(product(id).isDilutedForIntravenousUse()).isEqualTo(diluted);
    assertThat(product(id).getRoutes()).contains(Route.INTRAVENOUS, Route.INTRAMUSCULAR);
  }

  @ParameterizedTest
  @CsvSource({
    "spravato-28, 28",
    "rdt-50, 50",
    "rdt-100, 100",
    "r-107-30, 30",
    "r-107-60, 60",
    "r-107-120, 120",
    "r-107-180, 180"
  })
  void whatIsCountedHasAMassPerUnit(String id, String milligrams) {
    assertThat(product(id).getMassPerUnit()).hasValue(Mass.ofMilligrams(milligrams));
    assertThat(product(id).getConcentration()).isEmpty();
  }

  @Test
  void aDeviceHoldsWhatTheSprayIsCountedBy() {
    assertThat(product("spravato-28").getMassPerUnit().orElseThrow().getValue())
        .isEqualByComparingTo(EsketamineSpray.massOf(1));
  }

  @ParameterizedTest
  @CsvSource({"10, 11.53", "50, 57.67", "100, 115.33"})
  void theHydrochlorideInAMillilitreIsTheLabels(String base, String hydrochloride) {
    assertThat(
            SaltBasis.HYDROCHLORIDE
                .ofBase(Mass.ofMilligrams(base).getValue())
                .setScale(2, RoundingMode.HALF_UP)
                .subtract(Mass.ofMilligrams(hydrochloride).getValue())
                .abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  @Test
  void aStandingIsThatOfOneJurisdiction() {
    assertThat(product("ketalar-50").findStatusIn(Jurisdiction.US)).hasValue(MarketStatus.APPROVED);
    assertThat(product("ketalar-50").findStatusIn(Jurisdiction.EU)).isEmpty();
    assertThat(product("spravato-28").findStatusIn(Jurisdiction.EU))
        .hasValue(MarketStatus.APPROVED);
    assertThat(product("rdt-50").findStatusIn(Jurisdiction.US)).hasValue(MarketStatus.COMPOUNDED);
    assertThat(product("r-107-180").findStatusIn(Jurisdiction.US))
        .hasValue(MarketStatus.INVESTIGATIONAL);
  }

  @Test
  void aProductGoesNoWayThatItsFormCannot() {
    assertThat(ProductCatalogue.all())
        .hasSize(10)
        .allMatch(product -> product.getForm().getRoutes().containsAll(product.getRoutes()));
    assertThat(ProductCatalogue.find(Substance.KETAMINE, DoseForm.SOLUTION_FOR_INJECTION))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "SOLUTION_FOR_INJECTION, SUBCUTANEOUS, true",
    "SOLUTION_FOR_INJECTION, ORAL, true",
    "NASAL_SPRAY_DEVICE, NASAL, true",
    "NASAL_SPRAY_DEVICE, ORAL, false",
    "COMPOUNDED_NASAL_SPRAY, INTRAVENOUS, false",
    "LOZENGE, BUCCAL, true",
    "LOZENGE, ORAL, false",
    "LOZENGE, INTRAMUSCULAR, false",
    "RAPID_DISSOLVE_TABLET, ORAL, true",
    "TABLET, SUBLINGUAL, false",
    "EXTENDED_RELEASE_TABLET, ORAL, true",
    "ORAL_SOLUTION, ORAL, true",
    "SUPPOSITORY, RECTAL, true",
    "SUPPOSITORY, ORAL, false"
  })
  void aFormCanGoSomeWays(DoseForm form, Route route, boolean fits) {
    assertThat(form.isGivenBy(route)).isEqualTo(fits);
  }

  @Test
  void theWaysOfAFormStayAsTheyAre() {
    assertThatThrownBy(() -> DoseForm.TABLET.getRoutes().add(Route.NASAL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aClinicsOwnStrengthIsAProduct() {
    Product own = own().massPerUnit(Mass.ofMilligrams("75")).build();
    assertThat(own.getCitations()).isEmpty();
    assertThat(own.findStatusIn(Jurisdiction.US)).isEmpty();
  }

  @Test
  void aStrengthIsGivenOnceAndIsSomething() {
    assertThatThrownBy(() -> own().build()).hasMessageContaining("not both");
    assertThatThrownBy(
            () ->
                own()
                    .massPerUnit(Mass.ofMilligrams("75"))
                    .concentration(MassConcentration.ofMilligramsPerMillilitre("50"))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not both");
    assertThatThrownBy(() -> own().massPerUnit(Mass.ofMilligrams("0")).build())
        .hasMessageContaining("more than 0");
    assertThatThrownBy(
            () -> own().concentration(MassConcentration.ofMilligramsPerMillilitre("0.0")).build())
        .hasMessageContaining("more than 0");
  }

  private static Product.Builder own() {
    return Product.builder()
        .id(ProductId.of("own"))
        .name("Troche 75 mg")
        .substance(Substance.KETAMINE)
        .form(DoseForm.LOZENGE)
        .addRoutes(Route.SUBLINGUAL)
        .dilutedForIntravenousUse(false);
  }
}
