package org.katlib.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.DosingSession;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingGroup;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;

/**
 * Which of the thirty items of the ReSPCT guideline are documented for one dosing session.
 *
 * <p>The guideline (Nature Medicine 2025, doi 10.1038/s41591-025-03685-9) was written for reporting
 * trials with psychedelics; to use it for one patient's session with ketamine is an adaptation, and
 * whoever shows this report says so. It counts what is on record. The items weigh nothing, no count
 * is a pass, and a low one says nothing about how good or how safe the setting was.
 *
 * <p>What the session says of an item goes before what the treatment says; the treatment is asked
 * only about items that may stand in its record. Where neither says anything of an item, the rest
 * of the record is looked at, for those few items that are documented by it alone.
 */
public final class SettingReport {
  private final List<SettingLine> lines;

  private SettingReport(List<SettingLine> lines) {
    this.lines = lines;
  }

  /**
   * Reports the setting of a session.
   *
   * @param course the course
   * @param session a dosing session of it
   * @return the report
   */
  public static SettingReport of(TreatmentCourse course, DosingSession session) {
    List<SettingLine> lines = new ArrayList<>();
    for (SettingItem item : SettingItem.values()) {
      lines.add(line(item, course, session));
    }
    return new SettingReport(List.copyOf(lines));
  }

  /** {@return the thirty items, in the guideline's order} */
  public List<SettingLine> getLines() {
    return lines;
  }

  /** {@return what is said about one item} */
  public SettingLine get(SettingItem item) {
    return lines.get(item.getNumber() - 1);
  }

  /** {@return how many of the thirty items have a status} */
  public int count(SettingStatus status) {
    return (int) lines.stream().filter(line -> line.status() == status).count();
  }

  /** {@return how many items of a group have a status} */
  public int count(SettingGroup group, SettingStatus status) {
    return (int)
        lines.stream()
            .filter(line -> line.item().getGroup() == group && line.status() == status)
            .count();
  }

  private static SettingLine line(SettingItem item, TreatmentCourse course, DosingSession session) {
    Optional<SettingLine> said = find(session.getSetting(), item, SettingSource.SESSION);
    if (said.isEmpty() && item.isOfTreatment()) {
      said = find(course.getSetting(), item, SettingSource.TREATMENT);
    }
    SettingStatus recorded =
        isInRecord(item, course, session) ? SettingStatus.DOCUMENTED : SettingStatus.NOT_DOCUMENTED;
    return said.orElse(SettingLine.of(item, recorded, SettingSource.RECORD));
  }

  private static Optional<SettingLine> find(
      Optional<SettingRecord> setting, SettingItem item, SettingSource source) {
    Optional<SettingEntry> entry = setting.flatMap(all -> all.find(item));
    return entry.map(found -> SettingLine.of(item, found.getStatus(), source));
  }

  /** Whether a part of the record, other than a setting, documents an item. */
  private static boolean isInRecord(
      SettingItem item, TreatmentCourse course, DosingSession session) {
    return switch (item) {
      case PEOPLE_PRESENT -> !session.getAttendances().isEmpty();
      case PROCEDURES_ASSESSMENTS -> !session.getVitalSigns().isEmpty();
      case STAFF_QUALIFICATIONS -> isEveryoneTrained(course, session);
      default -> false;
    };
  }

  /** Whether a training is on record of everyone present. */
  private static boolean isEveryoneTrained(TreatmentCourse course, DosingSession session) {
    for (Attendance present : session.getAttendances()) {
      Optional<Practitioner> practitioner = course.findPractitioner(present.getPractitioner());
      if (practitioner.isEmpty() || practitioner.get().getTrainings().isEmpty()) {
        return false;
      }
    }
    return !session.getAttendances().isEmpty();
  }
}
