package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;

import java.util.List;
import org.katlib.process.AttunementNote;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.TherapySession;

/** What a therapist writes for themselves stays out of the record that others read. */
public final class ReflectionRules implements RuleSet<TreatmentCourse> {
  /** What is in a reflection kept apart is not also in the shared record. */
  static final Rule<TreatmentCourse> REFLECTION_APART =
      Rule.about(TreatmentCourse.class, "KAT-REFLECT-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a reflection is kept apart from the record", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  if (course.getSessions().get(i) instanceof TherapySession session) {
                    List<AttunementNote> notes = session.getAttunementNotes();
                    for (int k = 0; k < notes.size(); k++) {
                      if (notes.get(k).getReflection().isPresent()
                          && notes.get(k).getWords().isPresent()) {
                        concerns.report("sessions", i, "attunementNotes", k, "words");
                      }
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public ReflectionRules() {}

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(REFLECTION_APART);
  }
}
