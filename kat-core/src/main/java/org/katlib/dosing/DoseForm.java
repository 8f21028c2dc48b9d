package org.katlib.dosing;

/** The form a drug comes in; a lozenge is a form, not a route. */
public enum DoseForm {
  /** A solution to inject or infuse. */
  SOLUTION_FOR_INJECTION,
  /** The single-use nasal spray device of esketamine, 28 mg each. */
  NASAL_SPRAY_DEVICE,
  /** A nasal spray made up by a pharmacy; its dose per spray is not controlled. */
  COMPOUNDED_NASAL_SPRAY,
  /** A lozenge or troche. */
  LOZENGE,
  /** A tablet that dissolves in the mouth. */
  RAPID_DISSOLVE_TABLET,
  /** A tablet to swallow. */
  TABLET,
  /** A tablet to swallow that releases the drug slowly. */
  EXTENDED_RELEASE_TABLET,
  /** A solution to swallow. */
  ORAL_SOLUTION,
  /** A suppository. */
  SUPPOSITORY
}
