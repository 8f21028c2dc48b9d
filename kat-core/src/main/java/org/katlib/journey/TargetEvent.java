package org.katlib.journey;

import java.time.LocalDate;
import org.katlib.target.MotivationRating;
import org.katlib.target.SeverityRating;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TreatmentTarget;

/** What the treatment works on, and what keeps it going. */
public sealed interface TargetEvent extends JourneyEvent {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.TARGET;
  }

  /**
   * Something to work on was named.
   *
   * @param target what was named
   */
  record TargetIdentified(TreatmentTarget target) implements TargetEvent {
    @Override
    public LocalDate date() {
      return target.getIdentifiedOn();
    }
  }

  /**
   * How strong a symptom was, was rated.
   *
   * @param target the symptom
   * @param rating the rating
   */
  record SeverityRated(TreatmentTarget target, SeverityRating rating) implements TargetEvent {
    @Override
    public LocalDate date() {
      return rating.getRatedOn();
    }
  }

  /**
   * A cycle was drawn up, with the strengths rated on that day.
   *
   * @param cycle the cycle
   */
  record CycleDrawn(SymptomCycle cycle) implements TargetEvent {
    @Override
    public LocalDate date() {
      return cycle.getDrawnOn();
    }
  }

  /**
   * The links of a cycle were rated on a later or an earlier day than it was drawn up on.
   *
   * @param cycle the cycle
   * @param date the day
   */
  record LinksRated(SymptomCycle cycle, LocalDate date) implements TargetEvent {}

  /**
   * The rulers of readiness were read.
   *
   * @param rating the rating
   */
  record MotivationRated(MotivationRating rating) implements TargetEvent {
    @Override
    public LocalDate date() {
      return rating.getRatedOn();
    }
  }
}
