package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.screening;
import static org.katlib.validation.Baseline.tested;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.screening.Answer;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.validation.Baseline;

/** What is examined before a drug: the bounds of the rules. */
class CourseExaminationRulesTest {
  private static TreatmentCourse courseOf(Substance substance) {
    return substance == Substance.ESKETAMINE ? esketamine() : infusion();
  }

  private static TreatmentCourse yes(Substance substance, String condition) {
    return answered(courseOf(substance), condition, answer -> answer.answer(Answer.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD_PUGH_A, false, false, false, false",
    "CHILD_PUGH_B, false, false, true, true",
    "CHILD_PUGH_C, true, true, false, false"
  })
  void theLiverAsksForMoreTheMoreItIsImpaired(
      HepaticImpairment impairment,
      boolean esketamine,
      boolean ketamine,
      boolean watchedLonger,
      boolean careful) {
    TreatmentCourse sprayed =
        screening(
            given(esketamine(), dose -> dose.dose(DeviceDose.of(3))),
            screening -> screening.hepaticImpairment(impairment));
    TreatmentCourse infused =
        screening(infusion(), screening -> screening.hepaticImpairment(impairment));
    assertThat(reports(sprayed, "KAT-SCREEN-019")).isEqualTo(esketamine);
    assertThat(reports(infused, "KAT-SCREEN-018")).isEqualTo(ketamine);
    assertThat(reports(sprayed, "KAT-SCREEN-051")).isEqualTo(watchedLonger);
    assertThat(reports(sprayed, "KAT-SCREEN-051", Jurisdiction.EU)).isFalse();
    assertThat(reports(sprayed, "KAT-SCREEN-052", Jurisdiction.EU)).isEqualTo(careful);
    assertThat(reports(sprayed, "KAT-SCREEN-052")).isFalse();
    assertThat(reports(infused, "KAT-SCREEN-051")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void onlyTheHighestDoseAsksForCareInTheEu(int devices, boolean reported) {
    TreatmentCourse course =
        screening(
            given(esketamine(), dose -> dose.dose(DeviceDose.of(devices))),
            screening -> screening.hepaticImpairment(HepaticImpairment.CHILD_PUGH_B));
    assertThat(reports(course, "KAT-SCREEN-052", Jurisdiction.EU)).isEqualTo(reported);
  }

  @Test
  void theFirstSessionOfKetamineAsksForNoLiverTestsAndTheSecondDoes() {
    TreatmentCourse untested = screening(infusion(), screening -> screening.tests(List.of()));
    assertThat(reports(untested, "KAT-SCREEN-053")).isFalse();
    assertThat(reports(aWeekLater(untested), "KAT-SCREEN-053")).isTrue();
    assertThat(reports(aWeekLater(infusion()), "KAT-SCREEN-053")).isFalse();
    TreatmentCourse sprayed = screening(esketamine(), screening -> screening.tests(List.of()));
    assertThat(reports(aWeekLater(sprayed), "KAT-SCREEN-053")).isFalse();
  }

  private static TreatmentCourse aWeekLater(TreatmentCourse course) {
    DosingSession first = (DosingSession) course.getSessions().get(Baseline.DOSING);
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.add(
        first.toBuilder()
            .id(SessionId.of("second"))
            .start(first.getStart().plusDays(7))
            .end(first.getEnd().orElseThrow().plusDays(7))
            .build());
    return course.toBuilder().sessions(sessions).build();
  }

  @ParameterizedTest
  @CsvSource({
    "active-substance-misuse, YES, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "active-substance-misuse, UNKNOWN, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "past-ketamine-misuse, YES, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "pregnancy, UNKNOWN, KAT-SCREEN-055, PREGNANCY_TEST"
  })
  void whatIsNotRuledOutIsTested(
      String condition, Answer answer, String rule, ScreeningTestKind kind) {
    TreatmentCourse course = answered(infusion(), condition, builder -> builder.answer(answer));
    assertThat(reports(infusion(), rule)).isFalse();
    assertThat(reports(course, rule)).isTrue();
    assertThat(reports(tested(course, kind, ScreeningTestResult.NEGATIVE), rule)).isFalse();
  }

  @Test
  void aPregnancyThatIsKnownAsksForNoTest() {
    assertThat(reports(yes(Substance.KETAMINE, "pregnancy"), "KAT-SCREEN-055")).isFalse();
  }
}
