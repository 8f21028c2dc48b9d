package org.katlib.journey;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.journey.DayEvent.AdverseEventBegan;
import org.katlib.journey.DayEvent.AdverseEventPassed;
import org.katlib.journey.DayEvent.DischargeAssessed;
import org.katlib.journey.DayEvent.DissociationRated;
import org.katlib.journey.DayEvent.DoseGiven;
import org.katlib.journey.DayEvent.EffectBegan;
import org.katlib.journey.DayEvent.EffectPassed;
import org.katlib.journey.DayEvent.HandedOver;
import org.katlib.journey.DayEvent.PreDoseChecked;
import org.katlib.journey.DayEvent.RescueGiven;
import org.katlib.journey.DayEvent.SedationRated;
import org.katlib.journey.DayEvent.VitalSignsTaken;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AdverseEvent;
import org.katlib.session.DosingSession;

/** A dosing session told by the minute, counted from its first dose. */
public final class SessionTimeline {
  private static final Comparator<DayEvent> ORDER =
      Comparator.comparing(event -> event.at().toInstant());

  private final List<DayEvent> events;
  private final Optional<OffsetDateTime> firstDose;

  private SessionTimeline(DosingSession session) {
    List<DayEvent> all = eventsOf(session);
    all.sort(ORDER);
    this.events = List.copyOf(all);
    this.firstDose = session.getFirstDose();
  }

  /** {@return the timeline of a session} */
  public static SessionTimeline of(DosingSession session) {
    return new SessionTimeline(session);
  }

  /** {@return every event that has a time, in order; those of one time as they happen} */
  public List<DayEvent> getEvents() {
    return events;
  }

  /**
   * {@return how long after the first dose an event was, below 0 for one before it; empty while
   * nothing was given}
   */
  public Optional<Duration> sinceFirstDose(DayEvent event) {
    return firstDose.map(first -> Duration.between(first, event.at()));
  }

  /** Every event, those of one time in the order in which they happen. */
  static List<DayEvent> eventsOf(DosingSession session) {
    List<DayEvent> all = new ArrayList<>();
    session.getPreDoseChecks().ifPresent(checks -> all.add(new PreDoseChecked(session, checks)));
    session.getVitalSigns().forEach(signs -> all.add(new VitalSignsTaken(session, signs)));
    session.getAdministeredDoses().forEach(dose -> all.add(new DoseGiven(session, dose)));
    session.getSedationRatings().forEach(rating -> all.add(new SedationRated(session, rating)));
    session
        .getDissociationRatings()
        .forEach(rating -> all.add(new DissociationRated(session, rating)));
    session.getAcuteEffects().forEach(effect -> addEffect(session, effect, all));
    session.getAdverseEvents().forEach(event -> addEvent(session, event, all));
    session.getRescueMeasures().forEach(measure -> all.add(new RescueGiven(session, measure)));
    session
        .getDischargeAssessments()
        .forEach(assessment -> all.add(new DischargeAssessed(session, assessment)));
    session
        .getSupportPerson()
        .flatMap(person -> person.getTookOverAt())
        .ifPresent(at -> all.add(new HandedOver(session, at)));
    return all;
  }

  private static void addEffect(DosingSession session, AcuteEffect effect, List<DayEvent> all) {
    effect.getOnset().ifPresent(at -> all.add(new EffectBegan(session, effect, at)));
    effect.getResolvedAt().ifPresent(at -> all.add(new EffectPassed(session, effect, at)));
  }

  private static void addEvent(DosingSession session, AdverseEvent event, List<DayEvent> all) {
    all.add(new AdverseEventBegan(session, event));
    event.getResolvedAt().ifPresent(at -> all.add(new AdverseEventPassed(session, event, at)));
  }
}
