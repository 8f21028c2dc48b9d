package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Informant;
import org.katlib.process.SessionFocus;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SetChecklist;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;

/**
 * What is on record of the set a patient comes with, the setting they come to, and their wishes for
 * when they cannot say them. Where nothing was meant to be therapeutic, nothing is missing.
 */
public final class SetAndSettingRules implements RuleSet<TreatmentCourse> {

  /** Before the medicine the inner set is asked about, and expectations are talked over. */
  static final Rule<TreatmentCourse> SET_ASKED =
      Rule.about(TreatmentCourse.class, "KAT-SET-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "set and expectations are talked over", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = heldInTherapy(course, i);
                  SetChecklist set = session == null ? null : session.getSet().orElse(null);
                  if (session != null && set == null) {
                    concerns.report("sessions", i, "set");
                  } else if (set != null && set.getExpectations().isEmpty()) {
                    concerns.report("sessions", i, "set", "expectations");
                  }
                }
              });

  /** A dosing session turns towards something: an intention, or a focus. */
  static final Rule<TreatmentCourse> TURNED_TOWARDS =
      Rule.about(TreatmentCourse.class, "KAT-SET-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "an intention or a focus, openly worded", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = heldInTherapy(course, i);
                  if (session != null && session.getIntention().isEmpty() && isUnfocused(session)) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** What a patient experiences is told by the patient. */
  static final Rule<TreatmentCourse> TOLD_BY_PATIENT =
      Rule.about(TreatmentCourse.class, "KAT-SETTING-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("S-RESPCT25", "group D, subjective experiences", CONSENSUS, CONFIRMED)
          .cite("KAT", "told by the patient", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                reportOthersViews(course.getSetting().orElse(null), -1, concerns);
                for (int i = 0; i < course.getSessions().size(); i++) {
                  if (course.getSessions().get(i) instanceof DosingSession session) {
                    reportOthersViews(session.getSetting().orElse(null), i, concerns);
                  }
                }
              });

  /** What belongs to one session is recorded with the session. */
  static final Rule<TreatmentCourse> RECORDED_WITH_SESSION =
      Rule.about(TreatmentCourse.class, "KAT-SETTING-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "items 8-17 and 27-30 by session", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                SettingRecord plan = course.getSetting().orElse(null);
                for (int i = 0; plan != null && i < plan.getEntries().size(); i++) {
                  if (!plan.getEntries().get(i).getItem().isOfTreatment()) {
                    concerns.report("setting", "entries", i, "item");
                  }
                }
              });

  /** By the first dose the patient was asked what they want for when they cannot say it. */
  static final Rule<TreatmentCourse> WISHES_ASKED =
      Rule.about(TreatmentCourse.class, "KAT-PREFER-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "wishes are asked before the first dose", DERIVED, CONFIRMED)
          .check(
              when(
                  (course, limits) -> {
                    DosingSession first = DosedSessions.first(course);
                    return first != null
                        && course.getPrimaryFramework().isPresent()
                        && !isAskedBy(course, DosedSessions.firstDose(first).toLocalDate());
                  },
                  "advancePreferences"));

  /** For the constraint that opens the rules to any host. */
  public SetAndSettingRules() {}

  /** The dosing session at a position that was held as part of a therapy, or null. */
  private static @Nullable DosingSession heldInTherapy(TreatmentCourse course, int position) {
    Session session = course.getSessions().get(position);
    return course.getPrimaryFramework().isPresent()
            && session instanceof DosingSession dosing
            && dosing.isHeld()
        ? dosing
        : null;
  }

  /** Whether a session has no focus on record, or one that names nothing. */
  private static boolean isUnfocused(DosingSession session) {
    SessionFocus focus = session.getFocus().orElse(null);
    return focus == null
        || (focus.getWords().isEmpty()
            && focus.getTargets().isEmpty()
            && focus.getBeliefs().isEmpty()
            && focus.getMemories().isEmpty()
            && focus.getGoals().isEmpty());
  }

  /** Of a session's record, or of the course's own where the position is below 0. */
  private static void reportOthersViews(
      @Nullable SettingRecord setting, int position, Concerns concerns) {
    for (int i = 0; setting != null && i < setting.getEntries().size(); i++) {
      SettingEntry entry = setting.getEntries().get(i);
      if (entry.getItem().isPatientsView()
          && entry.getStatus() == SettingStatus.DOCUMENTED
          && entry.getInformant().orElse(Informant.PATIENT) != Informant.PATIENT) {
        if (position < 0) {
          concerns.report("setting", "entries", i, "informant");
        } else {
          concerns.report("sessions", position, "setting", "entries", i, "informant");
        }
      }
    }
  }

  private static boolean isAskedBy(TreatmentCourse course, LocalDate day) {
    List<AdvancePreferences> all = course.getAdvancePreferences();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).getRecordedOn().isAfter(day)) {
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
    return List.of(SET_ASKED, TURNED_TOWARDS, TOLD_BY_PATIENT, RECORDED_WITH_SESSION, WISHES_ASKED);
  }
}
