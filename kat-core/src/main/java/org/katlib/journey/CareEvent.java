package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.safety.SafetyPlan;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SetChecklist;

/** What is done so that the patient is safe, asked and prepared. */
public sealed interface CareEvent extends JourneyEvent {
  /**
   * How principles of trauma-informed care are kept was written down on a day.
   *
   * @param date the day
   * @param evidence what was written down
   */
  record PrinciplesRecorded(LocalDate date, List<PrincipleEvidence> evidence) implements CareEvent {
    /** Keeps a copy of its own. */
    public PrinciplesRecorded {
      evidence = List.copyOf(evidence);
    }

    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.TRAUMA_INFORMED_CARE;
    }
  }

  /**
   * The patient said what they want for when they cannot say it.
   *
   * @param preferences what they want
   */
  record PreferencesRecorded(AdvancePreferences preferences) implements CareEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SETTING;
    }

    @Override
    public LocalDate date() {
      return preferences.getRecordedOn();
    }
  }

  /**
   * A plan for a suicidal crisis was written or gone through.
   *
   * @param plan the plan
   */
  record SafetyPlanWritten(SafetyPlan plan) implements CareEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public LocalDate date() {
      return plan.getWrittenOn();
    }
  }

  /**
   * The patient was asked what they come with.
   *
   * @param session the session
   * @param set what they come with
   */
  record SetAsked(DosingSession session, SetChecklist set)
      implements CareEvent, JourneyEvent.Timed {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SETTING;
    }

    @Override
    public OffsetDateTime at() {
      return set.getAskedAt();
    }

    @Override
    public Optional<Session> within() {
      return Optional.of(session);
    }
  }
}
