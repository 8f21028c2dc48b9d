package org.katlib.screening;

import java.util.List;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.MedicineGroup;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;
import org.katlib.rule.RuleId;

/** What sources say about medicines taken beside the drug, from {@code interactions.csv}. */
public final class Interactions {
  private static final List<Interaction> ALL =
      ReferenceTable.read(Interactions.class, "interactions.csv", Interactions::interaction);

  private Interactions() {}

  /** {@return every statement, in the order of the table} */
  public static List<Interaction> all() {
    return ALL;
  }

  /**
   * What is known of a medicine beside a drug by a route. What was studied by one route is not
   * carried to another: nothing found is no proof that nothing happens.
   *
   * @param medicine what the medicine counts as
   * @param substance the drug
   * @param route the route of the drug
   * @return the statements
   */
  public static List<Interaction> find(MedicineGroup medicine, Substance substance, Route route) {
    return ALL.stream()
        .filter(interaction -> interaction.medicine() == medicine)
        .filter(interaction -> interaction.substances().contains(substance))
        .filter(interaction -> interaction.routes().contains(route))
        .toList();
  }

  /** {@return the statements that a rule judges by} */
  public static List<Interaction> findByRule(RuleId rule) {
    return ALL.stream()
        .filter(interaction -> interaction.rule().filter(rule::equals).isPresent())
        .toList();
  }

  private static Interaction interaction(Row row) {
    return new Interaction(
        row.constant(MedicineGroup.class, "medicine"),
        Cells.rule(row),
        row.constant(InteractionKind.class, "kind"),
        row.constant(InteractionCertainty.class, "certainty"),
        Cells.constants(row, Substance.class, "substance"),
        Cells.constants(row, Route.class, "routes"),
        row.findDecimal("exposureFactor"),
        row.text("effect"),
        Cells.constants(row, Jurisdiction.class, "jurisdiction"),
        Cells.citation(row));
  }
}
