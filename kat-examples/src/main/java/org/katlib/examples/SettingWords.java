package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;

/** A setting in words, item by item; never a score. */
final class SettingWords {
  private final TreatmentCourse course;
  private final CourseNames names;

  SettingWords(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  /** {@return what is documented, in the order of the guideline, and what is not} */
  static List<String> of(SettingRecord setting) {
    return lines(sorted(setting));
  }

  /** Tells what a session has of its own: what is as planned, or as last time, is not repeated. */
  void add(DosingSession session, List<String> lines) {
    if (session.getSetting().isEmpty()) {
      return;
    }
    List<SettingEntry> own = new ArrayList<>(sorted(session.getSetting().get()));
    course.getSetting().ifPresent(planned -> own.removeIf(planned.getEntries()::contains));
    List<String> same = new ArrayList<>();
    Optional<DosingSession> last = before(session);
    for (SettingEntry entry :
        last.flatMap(DosingSession::getSetting).map(SettingWords::sorted).orElse(List.of())) {
      if (entry.getWords().isPresent() && entry.getRating().isEmpty() && own.remove(entry)) {
        same.add(Words.of(entry.getItem()));
      }
    }
    if (!own.isEmpty()) {
      lines.add("The setting of this session:");
      lines(own).forEach(line -> lines.add("- " + line));
    }
    if (!same.isEmpty()) {
      lines.add("As in " + names.of(last.orElseThrow()) + ": " + String.join(", ", same));
    }
  }

  private Optional<DosingSession> before(DosingSession session) {
    return course.getSessions().stream()
        .filter(DosingSession.class::isInstance)
        .map(DosingSession.class::cast)
        .filter(Session::isHeldOrPlanned)
        .filter(other -> other.getStart().isBefore(session.getStart()))
        .max(Comparator.comparing(other -> other.getStart().toInstant()));
  }

  private static List<SettingEntry> sorted(SettingRecord setting) {
    return setting.getEntries().stream()
        .sorted(Comparator.comparing(SettingEntry::getItem))
        .toList();
  }

  private static List<String> lines(List<SettingEntry> entries) {
    List<String> lines = new ArrayList<>();
    List<String> ratings = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (SettingEntry entry : entries) {
      if (entry.getStatus() == SettingStatus.NOT_DOCUMENTED) {
        missing.add(Words.of(entry.getItem()));
      } else if (entry.getStatus() == SettingStatus.DOCUMENTED) {
        Words.add(Words.capital(Words.of(entry.getItem())), entry.getWords(), lines);
        entry
            .getRating()
            .ifPresent(points -> ratings.add(Words.of(entry.getItem()) + " " + points));
      }
    }
    if (!ratings.isEmpty()) {
      lines.add("As the patient rates it from 0 to 10: " + String.join(", ", ratings));
    }
    Words.add("Not documented", missing, lines);
    return lines;
  }
}
