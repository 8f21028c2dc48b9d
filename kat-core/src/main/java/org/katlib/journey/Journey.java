package org.katlib.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.Session;

/**
 * A course told in order: every event once, by day and then by time.
 *
 * <p>What has only a day stands before what that day has a time for. Events of one time keep the
 * order: a session begins, what was asked before, vital signs, doses, what followed, what came up,
 * how it was rated, the session ends, an instrument is answered, something is done about an answer.
 * What a session holds without a time is told as the session begins, for what was done, or ends,
 * for what came up.
 *
 * <p>A journey is data: what happened, when, and what it is about. The sentences for people are the
 * application's, in its language and for its readers; an event holds the values they are made of,
 * which may be a patient's own words.
 */
public final class Journey {
  private static final Comparator<JourneyEvent> ORDER =
      Comparator.comparing(JourneyEvent::date)
          .thenComparing(
              event -> event.toldAt().map(OffsetDateTime::toInstant).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()));

  /** By their start; of two that start together, the one of the later phase last. */
  private static final Comparator<Session> BY_START =
      Comparator.<Session, Instant>comparing(session -> session.getStart().toInstant())
          .thenComparing(JourneyPhase::of);

  private final List<JourneyEvent> events;
  private final List<Session> sessions;

  private Journey(List<JourneyEvent> events, List<Session> sessions) {
    this.events = List.copyOf(events);
    this.sessions = List.copyOf(sessions);
  }

  /** {@return the journey of a course} */
  public static Journey of(TreatmentCourse course) {
    List<JourneyEvent> events = JourneyBuilding.eventsOf(course);
    events.sort(ORDER);
    return new Journey(
        events,
        course.getSessions().stream().filter(Session::isHeldOrPlanned).sorted(BY_START).toList());
  }

  /** {@return every event, in order} */
  public List<JourneyEvent> getEvents() {
    return events;
  }

  /**
   * The phase that an event belongs to.
   *
   * <p>What is part of a session belongs to its phase. What stands outside belongs to the last
   * session that had begun by then on that day; without one, to the first session of that day,
   * which it comes ahead of; without one, to the last session before that day. Sessions that were
   * called off do not count, and what comes before any is screening.
   *
   * @param event an event of this journey
   * @return its phase
   */
  public JourneyPhase getPhase(JourneyEvent event) {
    return event.within().map(JourneyPhase::of).orElseGet(() -> phaseOutside(event));
  }

  private JourneyPhase phaseOutside(JourneyEvent event) {
    Session found = null;
    for (Session session : sessions) {
      LocalDate day = session.getStart().toLocalDate();
      boolean isFirstOfDay = found == null || found.getStart().toLocalDate().isBefore(day);
      boolean hasBegun =
          event.time().map(time -> !session.getStart().isAfter(time)).orElse(isFirstOfDay);
      if (day.isBefore(event.date()) || (day.equals(event.date()) && (hasBegun || isFirstOfDay))) {
        found = session;
      }
    }
    return found == null ? JourneyPhase.SCREENING : JourneyPhase.of(found);
  }

  /**
   * The part of the journey in some phases, in the same order.
   *
   * @param phases the phases
   * @return the part
   */
  public Journey inPhases(Set<JourneyPhase> phases) {
    return where(event -> phases.contains(getPhase(event)));
  }

  /**
   * The part of the journey that is about some things, in the same order.
   *
   * @param kinds what it is about
   * @return the part
   */
  public Journey ofKinds(Set<JourneyEventKind> kinds) {
    return where(event -> kinds.contains(event.kind()));
  }

  private Journey where(Predicate<JourneyEvent> isPart) {
    return new Journey(events.stream().filter(isPart).toList(), sessions);
  }
}
