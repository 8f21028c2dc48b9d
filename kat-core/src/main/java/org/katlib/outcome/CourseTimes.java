package org.katlib.outcome;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.course.TreatmentCourse;
import org.katlib.course.UnderMedicine;
import org.katlib.measure.RatingMoment;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** When the sessions of a course were held and its doses given. */
final class CourseTimes {
  private final TreatmentCourse course;
  private final List<Session> held;
  private final List<GivenDose> doses;

  CourseTimes(TreatmentCourse course) {
    this.course = course;
    this.held = course.getSessions().stream().filter(Session::isHeld).toList();
    this.doses =
        held.stream()
            .filter(DosingSession.class::isInstance)
            .map(DosingSession.class::cast)
            .flatMap(
                session ->
                    session.getAdministeredDoses().stream()
                        .map(dose -> new GivenDose(session.getId(), dose)))
            .sorted(
                Comparator.comparing((GivenDose given) -> given.at().toInstant())
                    .thenComparing(given -> given.session().getText())
                    .thenComparing(given -> given.dose().toString()))
            .toList();
  }

  /** {@return the sessions that were held, in the order of the course} */
  List<Session> held() {
    return held;
  }

  /** {@return what was given in them, earliest first} */
  List<GivenDose> doses() {
    return doses;
  }

  Optional<OffsetDateTime> firstDose() {
    return doses.stream().map(GivenDose::at).findFirst();
  }

  boolean isSober(RatingMoment moment, OffsetDateTime time) {
    return UnderMedicine.isSober(course, moment, time);
  }

  /** {@return whether nothing had been given at a time; what began at the same time comes after} */
  boolean isBeforeFirstDose(OffsetDateTime time) {
    return doses.isEmpty() || !time.isAfter(doses.get(0).at());
  }

  int sessionsBefore(OffsetDateTime time) {
    return (int) held.stream().filter(session -> session.getStart().isBefore(time)).count();
  }

  int dosesBefore(OffsetDateTime time) {
    return (int) doses.stream().filter(dose -> dose.at().isBefore(time)).count();
  }

  /** {@return the days of the calendar since the last dose before a time} */
  OptionalInt daysSinceDose(OffsetDateTime time) {
    int before = dosesBefore(time);
    return before == 0
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int)
                Math.max(
                    0,
                    ChronoUnit.DAYS.between(
                        doses.get(before - 1).at().toLocalDate(), time.toLocalDate())));
  }
}
