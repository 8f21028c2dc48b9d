package org.katlib.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.consent.TouchAgreement;
import org.katlib.process.IntegrationAction;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** The events of one session, those of one time in the order in which they happen. */
final class SessionBuilding {
  private static final Comparator<TherapeuticRatings> BY_TIME =
      Comparator.comparing(rating -> rating.getRatedAt().toInstant());

  private SessionBuilding() {}

  static void addTo(List<JourneyEvent> events, Session session) {
    events.add(new SessionEvent.SessionBegan(session));
    if (session instanceof TherapySession therapy) {
      addPractices(events, therapy);
      therapy.getTouchAgreement().ifPresent(touch -> addTouch(events, therapy, touch));
    }
    if (session instanceof DosingSession dosing) {
      dosing.getSet().ifPresent(set -> events.add(new CareEvent.SetAsked(dosing, set)));
      events.addAll(SessionTimeline.eventsOf(dosing));
    }
    if (session instanceof TherapySession therapy) {
      therapy
          .getMoments()
          .forEach(moment -> events.add(new WorkEvent.MomentCameUp(therapy, moment)));
      sideBySide(therapy.getTherapeuticRatings())
          .forEach(ratings -> events.add(new WorkEvent.RatingsGiven(therapy, ratings)));
      therapy
          .getAttunementNotes()
          .forEach(note -> events.add(new WorkEvent.AttunementNoted(therapy, note)));
    }
    if (session instanceof IntegrationSession integration) {
      integration.getActions().forEach(action -> addAction(events, integration, action));
    }
    if (session.isHeld()) {
      session.getEnd().ifPresent(end -> events.add(new SessionEvent.SessionEnded(session, end)));
    }
  }

  private static void addAction(
      List<JourneyEvent> events, IntegrationSession session, IntegrationAction action) {
    events.add(new ActivityEvent.ActionIntended(session, action));
    action
        .getDoneOn()
        .ifPresent(day -> events.add(new ActivityEvent.ActionDone(session, action, day)));
  }

  private static void addPractices(List<JourneyEvent> events, TherapySession session) {
    List<UsedPractice> untimed = new ArrayList<>();
    List<JourneyEvent> timed = new ArrayList<>();
    for (UsedPractice practice : session.getPractices()) {
      if (practice.getAt().isPresent()) {
        timed.add(new WorkEvent.PracticesUsed(session, practice.getAt(), List.of(practice)));
      } else {
        untimed.add(practice);
      }
    }
    if (!untimed.isEmpty()) {
      events.add(new WorkEvent.PracticesUsed(session, Optional.empty(), untimed));
    }
    events.addAll(timed);
  }

  private static void addTouch(
      List<JourneyEvent> events, TherapySession session, TouchAgreement touch) {
    events.add(new ConsentEvent.TouchAgreed(session, touch));
    touch
        .getChanges()
        .forEach(change -> events.add(new ConsentEvent.TouchChanged(session, change)));
  }

  /** Ratings for the same moment of the same day, one for each informant, earliest first. */
  private static List<List<TherapeuticRatings>> sideBySide(List<TherapeuticRatings> all) {
    List<List<TherapeuticRatings>> groups = new ArrayList<>();
    for (TherapeuticRatings rating : all.stream().sorted(BY_TIME).toList()) {
      groups.stream()
          .filter(group -> isOfSameMoment(group.get(0), rating))
          .filter(
              group -> group.stream().noneMatch(it -> it.getInformant() == rating.getInformant()))
          .findFirst()
          .orElseGet(
              () -> {
                List<TherapeuticRatings> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(rating);
    }
    return groups;
  }

  private static boolean isOfSameMoment(TherapeuticRatings one, TherapeuticRatings other) {
    LocalDate day = one.getRatedAt().toLocalDate();
    return one.getMoment() == other.getMoment() && day.equals(other.getRatedAt().toLocalDate());
  }
}
