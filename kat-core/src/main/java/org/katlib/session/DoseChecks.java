package org.katlib.session;

import java.util.List;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;

/** Checks that look at every dose of a session alike, planned and given. */
final class DoseChecks {
  private DoseChecks() {}

  /** A check that reports each dose that departs, in the list it stands in. */
  static Rule.Check<DosingSession> eachDose(
      Rule.Check.Departure<DrugDose> departure, String place) {
    return (session, limits, concerns) -> {
      look("plannedDoses", session.getPlannedDoses(), departure, place, limits, concerns);
      look("administeredDoses", session.getAdministeredDoses(), departure, place, limits, concerns);
    };
  }

  private static void look(
      String attribute,
      List<? extends DrugDose> doses,
      Rule.Check.Departure<DrugDose> departure,
      String place,
      Limits limits,
      Concerns concerns) {
    for (int i = 0; i < doses.size(); i++) {
      if (departure.isIn(doses.get(i), limits)) {
        concerns.report(attribute, i, place);
      }
    }
  }
}
