package org.katlib.journey;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** Something that happened within a dosing session. */
public sealed interface DayEvent extends JourneyEvent.Timed {
  /** {@return the session} */
  DosingSession session();

  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.OBSERVATION;
  }

  @Override
  default Optional<Session> within() {
    return Optional.of(session());
  }

  /**
   * The patient was asked what is asked before a dose.
   *
   * @param session the session
   * @param checks what was asked
   */
  record PreDoseChecked(DosingSession session, PreDoseChecks checks) implements DayEvent {
    @Override
    public OffsetDateTime at() {
      return checks.getAt();
    }
  }

  /**
   * How awake the patient was, was rated.
   *
   * @param session the session
   * @param rating the rating
   */
  record SedationRated(DosingSession session, SedationRating rating) implements DayEvent {
    @Override
    public OffsetDateTime at() {
      return rating.getAt();
    }
  }

  /**
   * How far the patient was dissociated, was rated.
   *
   * @param session the session
   * @param rating the rating
   */
  record DissociationRated(DosingSession session, DissociationRating rating) implements DayEvent {
    @Override
    public OffsetDateTime at() {
      return rating.getAt();
    }
  }

  /**
   * An effect began.
   *
   * @param session the session
   * @param effect the effect
   * @param at when
   */
  record EffectBegan(DosingSession session, AcuteEffect effect, OffsetDateTime at)
      implements DayEvent {}

  /**
   * An effect had passed.
   *
   * @param session the session
   * @param effect the effect
   * @param at when
   */
  record EffectPassed(DosingSession session, AcuteEffect effect, OffsetDateTime at)
      implements DayEvent {}

  /**
   * Something untoward began.
   *
   * @param session the session
   * @param event what it was
   */
  record AdverseEventBegan(DosingSession session, AdverseEvent event) implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public OffsetDateTime at() {
      return event.getOnset();
    }
  }

  /**
   * Something untoward had passed.
   *
   * @param session the session
   * @param event what it was
   * @param at when
   */
  record AdverseEventPassed(DosingSession session, AdverseEvent event, OffsetDateTime at)
      implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }
  }

  /**
   * A patient in difficulty was helped.
   *
   * @param session the session
   * @param measure what was done
   */
  record RescueGiven(DosingSession session, RescueMeasure measure) implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public OffsetDateTime at() {
      return measure.getAt();
    }
  }

  /**
   * Whether the patient was ready to leave, was judged.
   *
   * @param session the session
   * @param assessment the judgement
   */
  record DischargeAssessed(DosingSession session, DischargeAssessment assessment)
      implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public OffsetDateTime at() {
      return assessment.getAt();
    }
  }

  /**
   * The patient was handed over to whoever takes them home.
   *
   * @param session the session
   * @param at when
   */
  record HandedOver(DosingSession session, OffsetDateTime at) implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }
  }

  /**
   * Vital signs were taken.
   *
   * @param session the session at which they were taken
   * @param signs what was measured
   */
  record VitalSignsTaken(DosingSession session, VitalSigns signs) implements DayEvent {
    @Override
    public OffsetDateTime at() {
      return signs.getAt();
    }
  }

  /**
   * A dose was given.
   *
   * @param session the session at which it was given
   * @param dose what was given
   */
  record DoseGiven(DosingSession session, AdministeredDose dose) implements DayEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.DOSE;
    }

    @Override
    public OffsetDateTime at() {
      return dose.getStart();
    }
  }
}
