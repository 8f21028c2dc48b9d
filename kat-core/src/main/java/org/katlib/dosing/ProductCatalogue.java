package org.katlib.dosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.evidence.Jurisdiction;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** The products that sources describe, from {@code products.csv}; a clinic may add its own. */
public final class ProductCatalogue {
  private static final List<Product> ALL =
      ReferenceTable.read(ProductCatalogue.class, "products.csv", ProductCatalogue::product);

  private ProductCatalogue() {}

  /** {@return every product, in the order of the table} */
  public static List<Product> all() {
    return ALL;
  }

  /** {@return the product of an id} */
  public static Optional<Product> find(ProductId id) {
    return ALL.stream().filter(product -> product.getId().equals(id)).findFirst();
  }

  /** {@return the products of a drug in a form, in the order of the table} */
  public static List<Product> find(Substance substance, DoseForm form) {
    return ALL.stream()
        .filter(product -> product.getSubstance() == substance && product.getForm() == form)
        .toList();
  }

  private static Product product(Row row) {
    return Product.builder()
        .id(ProductId.of(row.text("id")))
        .name(row.text("name"))
        .substance(row.constant(Substance.class, "substance"))
        .form(row.constant(DoseForm.class, "form"))
        .concentration(row.find("concentration").map(MassConcentration::ofMilligramsPerMillilitre))
        .massPerUnit(row.find("massPerUnit").map(Mass::ofMilligrams))
        .routes(row.constants(Route.class, "routes"))
        .dilutedForIntravenousUse(row.text("dilutedForIntravenousUse").equals("yes"))
        .statuses(statuses(row))
        .citations(PublishedCells.citations(row))
        .build();
  }

  /** Each jurisdiction has its column. */
  private static List<ProductStatus> statuses(Row row) {
    List<ProductStatus> statuses = new ArrayList<>();
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      row.findConstant(MarketStatus.class, jurisdiction.name().toLowerCase(Locale.ROOT))
          .map(status -> ProductStatus.of(jurisdiction, status))
          .ifPresent(statuses::add);
    }
    return statuses;
  }
}
