package org.katlib.session;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.safety.VitalSigns;

/** When the devices of a session were used. */
final class SprayUse {
  private SprayUse() {}

  /** When the first device was used, given when the last one was. */
  static OffsetDateTime firstDevice(DosingSession session, OffsetDateTime last) {
    OffsetDateTime first = last;
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      AdministeredDose dose = given.get(i);
      if (dose.isEsketamineSpray() && dose.getStart().isBefore(first)) {
        first = dose.getStart();
      }
    }
    return first;
  }

  /** When the last device was used, or null if none was. */
  static @Nullable OffsetDateTime lastDevice(DosingSession session) {
    OffsetDateTime last = null;
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      AdministeredDose dose = given.get(i);
      if (dose.isEsketamineSpray() && (last == null || dose.getLastMoment().isAfter(last))) {
        last = dose.getLastMoment();
      }
    }
    return last;
  }

  /** Whether a pressure was measured so long after the first, and so soon after the last device. */
  static boolean isPressureMeasured(DosingSession session, long sinceFirst, long sinceLast) {
    OffsetDateTime last = lastDevice(session);
    if (last == null) {
      return false;
    }
    OffsetDateTime first = firstDevice(session, last);
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size(); i++) {
      OffsetDateTime at = signs.get(i).getAt();
      if (signs.get(i).getBloodPressure().isPresent()
          && secondsBetween(first, at) >= sinceFirst
          && secondsBetween(last, at) <= sinceLast) {
        return true;
      }
    }
    return false;
  }

  /** How often a pressure was measured after the first device. */
  static int countPressuresAfter(DosingSession session) {
    OffsetDateTime last = lastDevice(session);
    int count = 0;
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size() && last != null; i++) {
      if (signs.get(i).getBloodPressure().isPresent()
          && signs.get(i).getAt().isAfter(firstDevice(session, last))) {
        count++;
      }
    }
    return count;
  }

  static long secondsBetween(OffsetDateTime from, OffsetDateTime to) {
    return to.toEpochSecond() - from.toEpochSecond();
  }
}
