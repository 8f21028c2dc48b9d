package org.katlib.dosing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The form a drug comes in; a lozenge is a form, not a route. */
public enum DoseForm {
  /**
   * A solution to inject or infuse. Off its label it is also swallowed, held in the mouth, or put
   * into the nose or the rectum: {@link Product#getRoutes()} tells what its label names.
   */
  SOLUTION_FOR_INJECTION(EnumSet.allOf(Route.class)),
  /** The single-use nasal spray device of esketamine, 28 mg each. */
  NASAL_SPRAY_DEVICE(EnumSet.of(Route.NASAL)),
  /** A nasal spray made up by a pharmacy; its dose per spray is not controlled. */
  COMPOUNDED_NASAL_SPRAY(EnumSet.of(Route.NASAL)),
  /** A lozenge or troche. */
  LOZENGE(EnumSet.of(Route.SUBLINGUAL, Route.BUCCAL)),
  /** A tablet that dissolves in the mouth. */
  RAPID_DISSOLVE_TABLET(EnumSet.of(Route.SUBLINGUAL, Route.BUCCAL, Route.ORAL)),
  /** A tablet to swallow. */
  TABLET(EnumSet.of(Route.ORAL)),
  /** A tablet to swallow that releases the drug slowly. */
  EXTENDED_RELEASE_TABLET(EnumSet.of(Route.ORAL)),
  /** A solution to swallow. */
  ORAL_SOLUTION(EnumSet.of(Route.ORAL)),
  /** A suppository. */
  SUPPOSITORY(EnumSet.of(Route.RECTAL));

  // Nobody else holds the set behind the view.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Route> routes;

  DoseForm(EnumSet<Route> routes) {
    this.routes = Collections.unmodifiableSet(routes);
  }

  /** {@return the ways by which this form can be given, on a label or off it} */
  public Set<Route> getRoutes() {
    return routes;
  }

  /** {@return whether this form can be given that way, on a label or off it} */
  public boolean isGivenBy(Route route) {
    return routes.contains(route);
  }
}
