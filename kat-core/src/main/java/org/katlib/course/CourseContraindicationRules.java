package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.screening.Answer;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.ConditionPosition;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.session.Session;

/**
 * The rules about contraindications as such: that each was asked about, and that whoever outweighs
 * one says why.
 */
public final class CourseContraindicationRules implements RuleSet<TreatmentCourse> {
  /** Every contraindication of the drug's text was asked about, and the answer is known. */
  static final Rule<TreatmentCourse> ASKED = asked("KAT-SCREEN-042", null);

  /** The same for what the EU text alone calls a contraindication. */
  static final Rule<TreatmentCourse> EU_ASKED = asked("KAT-SCREEN-043", Jurisdiction.EU);

  /** Who is cleared in spite of a contraindication is cleared for a reason. */
  static final Rule<TreatmentCourse> REASONED = reasoned("KAT-SCREEN-044", null);

  /** The same for what the EU text alone calls a contraindication. */
  static final Rule<TreatmentCourse> EU_REASONED = reasoned("KAT-SCREEN-045", Jurisdiction.EU);

  /** For the constraint that opens the rules to any host. */
  public CourseContraindicationRules() {}

  private static Rule<TreatmentCourse> asked(String id, @Nullable Jurisdiction only) {
    List<ConditionPosition> positions = contraindications(only);
    return about(id, only)
        .cite("KAT", "what the text forbids is asked before the medicine", DERIVED, CONFIRMED)
        .check(
            (course, limits, concerns) -> {
              List<Session> sessions = course.getSessions();
              for (int i = 0; i < sessions.size(); i++) {
                if (Exposure.isToAny(sessions.get(i))
                    && isOpen(course, sessions.get(i), positions)) {
                  concerns.report("sessions", i);
                }
              }
            });
  }

  private static Rule<TreatmentCourse> reasoned(String id, @Nullable Jurisdiction only) {
    List<ConditionPosition> positions = contraindications(only);
    return about(id, only)
        .cite("KAT", "who outweighs a contraindication says why", DERIVED, CONFIRMED)
        .check(
            (course, limits, concerns) -> {
              List<Session> sessions = course.getSessions();
              for (int i = 0; i < sessions.size(); i++) {
                Screening screening = ScreeningHistory.of(sessions.get(i));
                ClearanceDecision decision =
                    screening == null ? null : screening.getDecision().orElse(null);
                if (decision != null
                    && decision.isCleared()
                    && decision.getReasons().isEmpty()
                    && isPresent(course, decision.getDecidedOn(), positions)) {
                  concerns.report("sessions", i, "screening", "decision", "reasons");
                }
              }
            });
  }

  private static Rule.Builder<TreatmentCourse> about(String id, @Nullable Jurisdiction only) {
    Rule.Builder<TreatmentCourse> rule =
        Rule.about(TreatmentCourse.class, id)
            .severity(WARNING)
            .moment(BEFORE_DOSING)
            .resolvedBy(PRESCRIBER);
    return only == null
        ? rule.cite("S-SPRAVATO", "section 4", LABEL, CONFIRMED)
            .cite("S-KETALAR", "section 4", LABEL, CONFIRMED)
        : rule.onlyIn(only).cite("S-SMPC25", "contraindications", LABEL, CONFIRMED);
  }

  /**
   * Those of every jurisdiction, or those of one alone. A condition that a text of one place
   * repeats is one of every place.
   */
  private static List<ConditionPosition> contraindications(@Nullable Jurisdiction only) {
    Set<Jurisdiction> where = only == null ? Set.of(Jurisdiction.values()) : Set.of(only);
    Stream<ConditionPosition> positions =
        ConditionCatalogue.getPositions().stream()
            .filter(ConditionPosition::isLabelContraindication)
            .filter(position -> position.jurisdictions().equals(where));
    return positions.filter(position -> only == null || !isEverywhere(position)).toList();
  }

  private static boolean isEverywhere(ConditionPosition position) {
    return ConditionCatalogue.findPositions(position.condition()).stream()
        .filter(ConditionPosition::isLabelContraindication)
        .anyMatch(other -> other.jurisdictions().size() == Jurisdiction.values().length);
  }

  private static boolean isOpen(
      TreatmentCourse course, Session session, List<ConditionPosition> positions) {
    for (int i = 0; i < positions.size(); i++) {
      if (Exposure.isTo(session, positions.get(i).substances())) {
        ScreeningAnswer answer =
            ScreeningHistory.findAnswer(
                course, positions.get(i).condition(), Exposure.day(session));
        if (answer == null || answer.getAnswer() == Answer.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPresent(
      TreatmentCourse course, LocalDate day, List<ConditionPosition> positions) {
    for (int i = 0; i < positions.size(); i++) {
      ConditionPosition position = positions.get(i);
      ScreeningAnswer answer = ScreeningHistory.findAnswer(course, position.condition(), day);
      if (answer != null
          && answer.getAnswer() == Answer.YES
          && isRecent(answer, day, position)
          && Exposure.isCourseOf(course, position.substances())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecent(
      ScreeningAnswer answer, LocalDate day, ConditionPosition position) {
    return position.window().isEmpty()
        || answer.getOccurredOn().isEmpty()
        || !answer.getOccurredOn().get().isBefore(day.minusWeeks(position.window().getAsInt()));
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(ASKED, EU_ASKED, REASONED, EU_REASONED);
  }
}
