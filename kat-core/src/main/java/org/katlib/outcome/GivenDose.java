package org.katlib.outcome;

import java.time.OffsetDateTime;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionId;

/**
 * A dose as it was given, so that what was measured can be read against it.
 *
 * @param session the session
 * @param dose the drug, the way into the body, the amount, and when
 */
public record GivenDose(SessionId session, AdministeredDose dose) {
  /** {@return when the giving began} */
  public OffsetDateTime at() {
    return dose.getStart();
  }
}
