package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.RecallWindow;

/** What stands in the way when two responses to one instrument are laid side by side. */
public final class RepeatedMeasureRules implements RuleSet<TreatmentCourse> {
  /**
   * What no change is told of: a screen of risk has a form for the first time and one for later,
   * and is repeated however short the time.
   */
  private static final Set<MeasureKind> NOT_COMPARED =
      EnumSet.of(MeasureKind.RISK, MeasureKind.EXPERIENCE, MeasureKind.EXPOSURE);

  /** Two scores tell of two times. */
  static final Rule<TreatmentCourse> APART =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-011")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "two answers do not ask about the same time by more than half",
              DERIVED,
              CONFIRMED)
          .check(each(RepeatedMeasureRules::isMostlyOfTheSameTime));

  /** Answers to two forms are not compared. */
  static final Rule<TreatmentCourse> ONE_FORM =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-012")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "change is told between answers to one form", DERIVED, CONFIRMED)
          .check(each(RepeatedMeasureRules::isFirstOfAnotherForm));

  /** Nobody answers one form twice at one time. */
  static final Rule<TreatmentCourse> ONCE =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-013")
          .resolvedBy(THERAPIST)
          .cite("KAT", "one informant answers a form once at a time", DERIVED, CONFIRMED)
          .check(each(RepeatedMeasureRules::isAnsweredTwice));

  /** Whether a response departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(TreatmentCourse course, InstrumentResponse response, Instrument form);
  }

  /** For the constraint that opens the rules to any host. */
  public RepeatedMeasureRules() {}

  private static Rule.Check<TreatmentCourse> each(Departure departure) {
    return (course, limits, concerns) -> {
      List<InstrumentResponse> responses = course.getResponses();
      for (int i = 0; i < responses.size(); i++) {
        Instrument form = InstrumentForms.find(course, responses.get(i));
        if (form != null && departure.isIn(course, responses.get(i), form)) {
          concerns.report("responses", i);
        }
      }
    };
  }

  private static boolean isMostlyOfTheSameTime(
      TreatmentCourse course, InstrumentResponse response, Instrument form) {
    if (NOT_COMPARED.contains(form.getKind())) {
      return false;
    }
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse other = responses.get(i);
      if (isEarlier(other, response)
          && isOfTheSame(other, response)
          && RecallWindow.isOverlapping(form, other.getAnsweredAt(), response.getAnsweredAt())
          && isOf(course, other, form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstOfAnotherForm(
      TreatmentCourse course, InstrumentResponse response, Instrument form) {
    if (NOT_COMPARED.contains(form.getKind())) {
      return false;
    }
    boolean another = false;
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse other = responses.get(i);
      if (isEarlier(other, response) && isOfTheSame(other, response)) {
        if (isOf(course, other, form)) {
          return false;
        }
        another |= InstrumentForms.find(course, other) != null;
      }
    }
    return another;
  }

  private static boolean isAnsweredTwice(
      TreatmentCourse course, InstrumentResponse response, Instrument form) {
    int count = 0;
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse other = responses.get(i);
      if (other.getAnsweredAt().isEqual(response.getAnsweredAt())
          && isOfTheSame(other, response)
          && isOf(course, other, form)) {
        count++;
      }
    }
    return count > 1;
  }

  private static boolean isEarlier(InstrumentResponse one, InstrumentResponse other) {
    return one.getAnsweredAt().isBefore(other.getAnsweredAt());
  }

  private static boolean isOf(TreatmentCourse course, InstrumentResponse other, Instrument form) {
    Instrument answered = InstrumentForms.find(course, other);
    return answered != null && answered.getVersion().equals(form.getVersion());
  }

  private static boolean isOfTheSame(InstrumentResponse one, InstrumentResponse other) {
    return one.getInstrument().equals(other.getInstrument())
        && one.getInformant() == other.getInformant();
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(APART, ONE_FORM, ONCE);
  }
}
