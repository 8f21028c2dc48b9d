package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.journey.GoalEvent;
import org.katlib.journey.JourneyEvent;
import org.katlib.journey.SessionEvent;
import org.katlib.journey.TargetEvent;
import org.katlib.journey.WorkEvent;
import org.katlib.target.TreatmentTarget;

/**
 * Events that are told in one breath: what became of one goal on one day, what was found of one
 * symptom on one day, a session with what was done in it. What was done with a note of its own, or
 * asks something of the patient, keeps its place in time.
 */
final class Passages {
  private Passages() {}

  /** {@return every event once, in the order of the first of each passage} */
  static List<List<JourneyEvent>> of(List<JourneyEvent> events) {
    List<List<JourneyEvent>> passages = new ArrayList<>();
    List<WorkEvent.PracticesUsed> gathered = new ArrayList<>();
    for (JourneyEvent event : events) {
      if (event instanceof SessionEvent.SessionBegan began) {
        List<WorkEvent.PracticesUsed> practices = practicesOf(began, events);
        gathered.addAll(practices);
        passages.add(new ArrayList<>(List.of(event)));
        passages.get(passages.size() - 1).addAll(practices);
      } else if (!(event instanceof WorkEvent.PracticesUsed) || !gathered.contains(event)) {
        add(event, passages);
      }
    }
    return passages;
  }

  private static List<WorkEvent.PracticesUsed> practicesOf(
      SessionEvent.SessionBegan began, List<JourneyEvent> events) {
    return events.stream()
        .filter(WorkEvent.PracticesUsed.class::isInstance)
        .map(WorkEvent.PracticesUsed.class::cast)
        .filter(used -> used.session().getId().equals(began.session().getId()))
        .filter(
            used ->
                used.practices().stream()
                    .allMatch(
                        practice ->
                            practice.getNote().isEmpty() && practice.getDemands().isEmpty()))
        .toList();
  }

  private static void add(JourneyEvent event, List<List<JourneyEvent>> passages) {
    if (!passages.isEmpty()) {
      List<JourneyEvent> passage = passages.get(passages.size() - 1);
      if (isOneBreath(passage.get(0), event)) {
        passage.add(event);
        return;
      }
    }
    passages.add(new ArrayList<>(List.of(event)));
  }

  private static boolean isOneBreath(JourneyEvent first, JourneyEvent event) {
    if (!first.date().equals(event.date())) {
      return false;
    }
    if (first instanceof GoalEvent one && event instanceof GoalEvent other) {
      return one.goal().getId().equals(other.goal().getId());
    }
    return event instanceof TargetEvent.SeverityRated rated
        && target(first)
            .map(TreatmentTarget::getId)
            .filter(rated.target().getId()::equals)
            .isPresent();
  }

  private static Optional<TreatmentTarget> target(JourneyEvent event) {
    if (event instanceof TargetEvent.TargetIdentified identified) {
      return Optional.of(identified.target());
    }
    return event instanceof TargetEvent.SeverityRated rated
        ? Optional.of(rated.target())
        : Optional.empty();
  }
}
