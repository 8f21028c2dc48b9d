package org.katlib.journey;

import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;

/** The chapters of a journey; each may come again, as dosing and integration take turns. */
public enum JourneyPhase {
  /** Finding out whether the treatment suits the patient. */
  SCREENING,
  /** Before the medicine: trust, goals, a frame. */
  PREPARATION,
  /** With the medicine. */
  DOSING,
  /** Making something of what came up. */
  INTEGRATION,
  /** Weeks and months later. */
  FOLLOW_UP;

  /** {@return the phase that a session belongs to} */
  public static JourneyPhase of(Session session) {
    if (session instanceof ScreeningSession) {
      return SCREENING;
    } else if (session instanceof PreparationSession) {
      return PREPARATION;
    } else if (session instanceof DosingSession) {
      return DOSING;
    } else if (session instanceof IntegrationSession) {
      return INTEGRATION;
    } else if (session instanceof FollowUpSession) {
      return FOLLOW_UP;
    }
    throw new IllegalArgumentException("an unknown kind of session");
  }
}
