package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.rule.Responsible.THERAPIST;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.InstrumentId;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.TherapySession;
import org.katlib.target.StabilisationCheck;

/** What dissociation as a trait asks for before memories are worked on. */
public final class DissociationRules implements RuleSet<TreatmentCourse> {
  private static final InstrumentId TRAIT = InstrumentId.of("des-ii");
  private static final Limit TOTAL = Limit.of("total", "30", "{score}");

  /** Where dissociation is high, someone finds the patient stable before memories are worked on. */
  static final Rule<TreatmentCourse> STABILITY_LOOKED_AT =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-009")
          .resolvedBy(THERAPIST)
          .limit(TOTAL)
          .cite("S-DES-PAGES", "a mean of 30 or more is high", OBSERVATIONAL, CONFIRMED_SECONDARY)
          .cite("KAT", "high dissociation asks for stability first", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  TherapySession session = HeldTherapySessions.at(course, i);
                  if (session != null
                      && session.isMemoryWork()
                      && isHighAndNotLookedAt(course, session, limits)) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DissociationRules() {}

  /**
   * Whether the last score before a session was high and no one looked at stability since. Where
   * the last look found the patient not stable, or none is on record after a psychosis, the rules
   * of the work on memories speak.
   */
  private static boolean isHighAndNotLookedAt(
      TreatmentCourse course, TherapySession session, Limits limits) {
    StabilisationCheck check = PacedWork.lastStabilityCheck(course, Exposure.day(session));
    if (check == null
        ? MemoryWorkRules.isPsychosisOrManiaOnRecord(course, Exposure.day(session))
        : !check.isStable()) {
      return false;
    }
    InstrumentResponse response = lastBefore(course, session.getStart());
    while (response != null && !isLookedAtSince(check, response)) {
      BigDecimal total = SoberResponses.total(course, response);
      if (total != null) {
        return total.compareTo(limits.get(TOTAL)) >= 0;
      }
      response = lastBefore(course, response.getAnsweredAt());
    }
    return false;
  }

  private static boolean isLookedAtSince(
      @Nullable StabilisationCheck check, InstrumentResponse response) {
    return check != null && !check.getDoneOn().isBefore(response.getAnsweredAt().toLocalDate());
  }

  private static @Nullable InstrumentResponse lastBefore(
      TreatmentCourse course, OffsetDateTime time) {
    InstrumentResponse last = null;
    for (int i = 0; i < course.getResponses().size(); i++) {
      InstrumentResponse response = SoberResponses.at(course, i, TRAIT);
      if (response != null
          && response.getAnsweredAt().isBefore(time)
          && (last == null || response.getAnsweredAt().isAfter(last.getAnsweredAt()))) {
        last = response;
      }
    }
    return last;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(STABILITY_LOOKED_AT);
  }
}
