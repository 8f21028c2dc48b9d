package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.without;
import static org.katlib.validation.ChangeExamples.after;
import static org.katlib.validation.ChangeExamples.answered;
import static org.katlib.validation.ChangeExamples.before;
import static org.katlib.validation.ChangeExamples.measuredBy;
import static org.katlib.validation.ChangeExamples.plan;
import static org.katlib.validation.ChangeExamples.planned;
import static org.katlib.validation.ChangeExamples.response;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.validation.Baseline;
import org.katlib.validation.InstrumentExamples;
import org.katlib.validation.MemoryExamples;

/** The bounds of {@link MeasurementPlanRules}: just inside, on, and just outside. */
class MeasurementPlanRulesTest {
  @ParameterizedTest
  @CsvSource({"3, true", "4, false", "5, false"})
  void aMeasureIsMadeWithinItsDays(int within, boolean reported) {
    TreatmentCourse course = planned(plan("phq-9", MeasureOccasion.BASELINE, within));
    course = course.toBuilder().addResponses(before("phq-9", 12)).build();
    assertThat(paths(course, "KAT-PLAN-001"))
        .isEqualTo(reported ? List.of("/measurementPlan/0") : List.of());
  }

  @Test
  void aPlanIsLookedAtOnTheDayOfTheLastSessionHeld() {
    TreatmentCourse course = planned(plan("phq-9", MeasureOccasion.AFTER_EACH_DOSE, 7));
    assertThat(paths(course, "KAT-PLAN-001")).isEmpty();
    assertThat(paths(MemoryExamples.followedUp(course), "KAT-PLAN-001"))
        .containsExactly("/measurementPlan/0");
    assertThat(paths(course.toBuilder().sessions(List.of()).build(), "KAT-PLAN-001")).isEmpty();
  }

  @Test
  void aMeasureThatWasMissedOftenIsToldOnce() {
    TreatmentCourse course =
        planned(
            plan("gad-7", MeasureOccasion.REGULARLY, 0),
            plan("phq-9", MeasureOccasion.REGULARLY, 0));
    assertThat(paths(MemoryExamples.followedUp(course), "KAT-PLAN-001"))
        .containsExactly("/measurementPlan/0", "/measurementPlan/1");
  }

  @Test
  void aPlannedInstrumentIsPublishedOrDefined() {
    TreatmentCourse course = planned(plan("own-form", MeasureOccasion.AFTER_EACH_DOSE, 90));
    assertThat(paths(course, "KAT-PLAN-002")).containsExactly("/measurementPlan/0/instrument");
    assertThat(
            paths(
                course.toBuilder().addCustomInstruments(InstrumentExamples.well()).build(),
                "KAT-PLAN-002"))
        .isEmpty();
    for (InstrumentId id : InstrumentCatalogue.ids()) {
      assertThat(
              paths(
                  planned(plan(id.getText(), MeasureOccasion.AFTER_EACH_DOSE, 90)), "KAT-PLAN-002"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"shaps, true", "phq-9, false", "gas, false", "suds, false"})
  void whatATargetNamesIsAnswered(String measure, boolean reported) {
    TreatmentCourse course = measuredBy(answered(before("phq-9", 12)), measure);
    assertThat(paths(course, "KAT-PLAN-003"))
        .isEqualTo(reported ? List.of("/targets/0/measures") : List.of());
  }

  @Test
  void oneMeasureOfSeveralThatIsMissingIsTold() {
    TreatmentCourse course = measuredBy(answered(after("phq-9", 12)), "phq-9", "shaps");
    assertThat(paths(course, "KAT-PLAN-003")).containsExactly("/targets/0/measures");
  }

  @Test
  void whereNothingIsMeasuredOrGivenOrMeantNoTargetAsksForAnAnswer() {
    InstrumentResponse response = response("phq-9", at("09:35"), RatingMoment.BEFORE_DOSING, 12);
    TreatmentCourse course = measuredBy(answered(response), "shaps");
    assertThat(paths(measuredBy(answered(), "shaps"), "KAT-PLAN-003")).isEmpty();
    assertThat(paths(without(course, Baseline.DOSING), "KAT-PLAN-003")).isEmpty();
    assertThat(paths(course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-PLAN-003"))
        .isEmpty();
  }
}
