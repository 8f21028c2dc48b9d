package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.SessionFocus;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.CareSetting;
import org.katlib.screening.Answer;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.session.DosingSession;
import org.katlib.session.TherapySession;
import org.katlib.setting.AdvancePreferences;
import org.katlib.target.MemoryCertainty;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.TraumaticMemory;

/** What the work on traumatic memories asks for: stability first, company, and an open mind. */
public final class MemoryWorkRules implements RuleSet<TreatmentCourse> {
  private static final List<ScreeningConditionId> PSYCHOSIS_OR_MANIA =
      List.of(
          ScreeningConditionId.of("psychosis-history"),
          ScreeningConditionId.of("poorly-controlled-psychosis"),
          ScreeningConditionId.of("schizophrenia-or-schizoaffective-disorder"),
          ScreeningConditionId.of("bipolar-disorder"));

  /** Memories wait until the patient is found stable enough. */
  static final Rule<TreatmentCourse> STABLE_FIRST =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-004")
          .resolvedBy(THERAPIST)
          .cite("KAT", "stability comes before memories", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, session) -> {
                    StabilisationCheck check =
                        PacedWork.lastStabilityCheck(course, Exposure.day(session));
                    return session.isHeld()
                        && session.isMemoryWork()
                        && check != null
                        && !check.isStable();
                  }));

  /** After a psychosis or a mania, someone looks whether memories can be worked on. */
  static final Rule<TreatmentCourse> STABILITY_LOOKED_AT =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-005")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a psychosis or mania asks for stability first", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, session) ->
                      session.isHeld()
                          && session.isMemoryWork()
                          && PacedWork.lastStabilityCheck(course, Exposure.day(session)) == null
                          && isPsychosisOrManiaOnRecord(course, Exposure.day(session))));

  /** Memories are not recalled under the medicine at home. */
  static final Rule<TreatmentCourse> NOT_AT_HOME =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-006")
          .resolvedBy(THERAPIST)
          .cite("KAT", "no recall of trauma under the medicine at home", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, session) ->
                      session instanceof DosingSession dosing
                          && dosing.isHeldOrPlanned()
                          && dosing.getCareSetting().orElse(null) == CareSetting.HOME
                          && dosing.isMemoryWork(),
                  "careSetting"));

  /** Before a dosing session turns towards a memory, it is agreed what helps if it is too much. */
  static final Rule<TreatmentCourse> AGREED_IF_OVERWHELMED =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-007")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "what to do if it becomes too much is written down", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    SessionFocus focus = session.getFocus().orElse(null);
                    return course.getPrimaryFramework().isPresent()
                        && focus != null
                        && !focus.getMemories().isEmpty()
                        && !isAgreedIfOverwhelmed(course, Exposure.day(session));
                  }));

  /** What first came up under the medicine is not interpreted by others. */
  static final Rule<TreatmentCourse> NOT_INTERPRETED =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-008")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "new memories are not facts; no leading questions", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, session) ->
                      session.isHeld()
                          && session.isPractised(PracticeDemand.INTERPRETATION)
                          && isEmergedInFocus(course, session),
                  "practices"));

  /** Whether a session departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(TreatmentCourse course, TherapySession session);
  }

  /** For the constraint that opens the rules to any host. */
  public MemoryWorkRules() {}

  private static Rule.Check<TreatmentCourse> each(Departure departure, Object... place) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getSessions().size(); i++) {
        if (course.getSessions().get(i) instanceof TherapySession session
            && departure.isIn(course, session)) {
          concerns.reportWithin(place, "sessions", i);
        }
      }
    };
  }

  static boolean isInFocus(TherapySession session, TraumaticMemory memory) {
    SessionFocus focus = session.getFocus().orElse(null);
    return focus != null && focus.getMemories().contains(memory.getId());
  }

  private static boolean isEmergedInFocus(TreatmentCourse course, TherapySession session) {
    for (int i = 0; i < course.getMemories().size(); i++) {
      TraumaticMemory memory = course.getMemories().get(i);
      if (memory.getCertainty().orElse(null) == MemoryCertainty.EMERGED_UNDER_MEDICINE
          && isInFocus(session, memory)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPsychosisOrManiaOnRecord(TreatmentCourse course, LocalDate day) {
    for (int i = 0; i < PSYCHOSIS_OR_MANIA.size(); i++) {
      ScreeningAnswer answer = ScreeningHistory.findAnswer(course, PSYCHOSIS_OR_MANIA.get(i), day);
      if (answer != null && answer.getAnswer() == Answer.YES) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgreedIfOverwhelmed(TreatmentCourse course, LocalDate day) {
    List<AdvancePreferences> preferences = course.getAdvancePreferences();
    for (int i = 0; i < preferences.size(); i++) {
      if (preferences.get(i).getIfOverwhelmed().isPresent()
          && !preferences.get(i).getRecordedOn().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        STABLE_FIRST, STABILITY_LOOKED_AT, NOT_AT_HOME, AGREED_IF_OVERWHELMED, NOT_INTERPRETED);
  }
}
