package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemId;
import org.katlib.measure.MeasureKind;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseDefect;
import org.katlib.scoring.ResponseDefectKind;
import org.katlib.scoring.ResponseDefects;

/** Whether the answers to an instrument are answers to the form they name, and are all there. */
public final class ResponseRules implements RuleSet<TreatmentCourse> {
  /** What was answered is an answer that the form has. */
  static final Rule<TreatmentCourse> FITTING =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "an answer is one that the form has", DERIVED, CONFIRMED)
          .check(eachDefect(ResponseRules::isAboutAnswers));

  /** A total that was recorded is what the answers add up to. */
  static final Rule<TreatmentCourse> ADDING_UP =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a recorded total agrees with the answers", DERIVED, CONFIRMED)
          .check(eachDefect(kind -> kind == ResponseDefectKind.TOTAL_CONTRADICTS_ANSWERS));

  /** What is answered is an instrument that is known, in a form that it has. */
  static final Rule<TreatmentCourse> KNOWN =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-003")
          .resolvedBy(THERAPIST)
          .cite("KAT", "answers are scored by the form they answer alone", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  InstrumentResponse response = responses.get(i);
                  if (InstrumentForms.find(course, response) != null) {
                    continue;
                  }
                  if (InstrumentForms.count(course, response.getInstrument()) == 0) {
                    concerns.report("responses", i, "instrument");
                  } else if (response.getVersion().isPresent()) {
                    concerns.report("responses", i, "version");
                  }
                }
              });

  /** Where an instrument has several forms, the response says which it answers. */
  static final Rule<TreatmentCourse> FORM_NAMED =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-004")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "answers are scored by the form they answer alone", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  if (responses.get(i).getVersion().isEmpty()
                      && InstrumentForms.count(course, responses.get(i).getInstrument()) > 1) {
                    concerns.report("responses", i, "version");
                  }
                }
              });

  /** No answer is made up, and so some scores cannot be told; a screen of risk has its own rule. */
  static final Rule<TreatmentCourse> ANSWERED =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-005")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "no score is made from answers that are missing", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  Instrument form = InstrumentForms.find(course, responses.get(i));
                  if (form != null
                      && form.getKind() != MeasureKind.RISK
                      && ResponseScores.isWanting(form, responses.get(i))) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** A form is answered by those it asks. */
  static final Rule<TreatmentCourse> INFORMANT =
      Rule.about(TreatmentCourse.class, "KAT-MEASURE-006")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a form is answered by those it asks", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  Instrument form = InstrumentForms.find(course, responses.get(i));
                  if (form != null
                      && !form.getInformants().contains(responses.get(i).getInformant())) {
                    concerns.report("responses", i, "informant");
                  }
                }
              });

  /** Whether a rule is about a kind of defect. */
  @FunctionalInterface
  private interface Kind {
    boolean isMeant(ResponseDefectKind kind);
  }

  /** For the constraint that opens the rules to any host. */
  public ResponseRules() {}

  private static Rule.Check<TreatmentCourse> eachDefect(Kind kind) {
    return (course, limits, concerns) -> {
      List<InstrumentResponse> responses = course.getResponses();
      for (int i = 0; i < responses.size(); i++) {
        Instrument form = InstrumentForms.find(course, responses.get(i));
        if (form != null && ResponseDefects.isAny(form, responses.get(i))) {
          List<ResponseDefect> defects = ResponseDefects.of(form, responses.get(i));
          for (int k = 0; k < defects.size(); k++) {
            if (kind.isMeant(defects.get(k).getKind())) {
              report(responses.get(i), i, defects.get(k), concerns);
            }
          }
        }
      }
    };
  }

  private static boolean isAboutAnswers(ResponseDefectKind kind) {
    return switch (kind) {
      case UNKNOWN_ITEM,
          OUT_OF_RANGE,
          BETWEEN_ANSWERS,
          CANNOT_BE_INAPPLICABLE,
          TOTAL_OUT_OF_RANGE ->
          true;
      case OTHER_INSTRUMENT,
          OTHER_VERSION,
          VERSION_NOT_NAMED,
          OTHER_INFORMANT,
          TOTAL_CONTRADICTS_ANSWERS ->
          false;
    };
  }

  private static void report(
      InstrumentResponse response, int position, ResponseDefect defect, Concerns concerns) {
    ItemId item = defect.getItem().orElse(null);
    List<ItemAnswer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).getItem().equals(item)) {
        concerns.report("responses", position, "answers", i);
        return;
      }
    }
    concerns.report("responses", position, "recordedTotal");
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(FITTING, ADDING_UP, KNOWN, FORM_NAMED, ANSWERED, INFORMANT);
  }
}
