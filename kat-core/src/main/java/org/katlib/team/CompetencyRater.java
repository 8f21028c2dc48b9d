package org.katlib.team;

/** Who rated a competency. */
public enum CompetencyRater {
  /** The practitioner. */
  SELF,
  /** Who supervises them. */
  SUPERVISOR
}
