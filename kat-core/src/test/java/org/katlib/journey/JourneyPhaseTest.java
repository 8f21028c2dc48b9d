package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.RatingMoment;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.process.Insight;
import org.katlib.process.MomentId;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.BeliefId;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.validation.Baseline;
import org.katlib.validation.MemoryExamples;

class JourneyPhaseTest {
  private static final CourseId ID = CourseId.of("course");

  /** Preparation on the 5th, dosing and integration on the 12th, an integration called off. */
  private static TreatmentCourse.Builder course() {
    return TreatmentCourse.builder()
        .id(ID)
        .patient(Patient.builder().id(PatientId.of("patient")).sex(Sex.FEMALE).build())
        .addSessions(
            IntegrationSession.builder()
                .id(SessionId.of("integration"))
                .status(SessionStatus.PLANNED)
                .start(at("12T16:00"))
                .build(),
            DosingSession.builder()
                .id(SessionId.of("dosing"))
                .status(SessionStatus.COMPLETED)
                .start(at("12T10:00"))
                .build(),
            PreparationSession.builder()
                .id(SessionId.of("preparation"))
                .status(SessionStatus.COMPLETED)
                .start(at("05T10:00"))
                .build(),
            IntegrationSession.builder()
                .id(SessionId.of("called-off"))
                .status(SessionStatus.CANCELLED)
                .start(at("08T10:00"))
                .build());
  }

  @Test
  void eachKindOfSessionHasItsPhase() {
    assertThat(MemoryExamples.followedUp(Baseline.infusion()).getSessions())
        .extracting(JourneyPhase::of)
        .containsExactly(
            JourneyPhase.PREPARATION,
            JourneyPhase.DOSING,
            JourneyPhase.INTEGRATION,
            JourneyPhase.SCREENING,
            JourneyPhase.FOLLOW_UP);
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-01-" + time + ":00+01:00");
  }

  private static CoreBelief.Builder belief() {
    return CoreBelief.builder().id(BeliefId.of("belief")).words("I am broken");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-04, SCREENING",
    "2026-01-05, PREPARATION",
    "2026-01-09, PREPARATION",
    "2026-01-12, DOSING",
    "2026-01-13, INTEGRATION"
  })
  void aDayBelongsToItsFirstSessionOrTheLastBeforeIt(LocalDate day, JourneyPhase phase) {
    TreatmentCourse course = course().addBeliefs(belief().identifiedOn(day).build()).build();

    assertThat(phaseOf(course, BeliefEvent.BeliefWorded.class)).isEqualTo(phase);
  }

  @ParameterizedTest
  @CsvSource({
    "04T23:59, SCREENING",
    "05T09:59, PREPARATION",
    "05T10:00, PREPARATION",
    "11T23:59, PREPARATION",
    "12T09:59, DOSING",
    "12T10:00, DOSING",
    "12T15:59, DOSING",
    "12T16:00, INTEGRATION",
    "13T09:00, INTEGRATION"
  })
  void aTimeBelongsToTheLastSessionThatHadBegunOrIsAboutTo(String time, JourneyPhase phase) {
    ConvictionRating rating =
        ConvictionRating.builder()
            .ratedAt(at(time))
            .moment(RatingMoment.BASELINE)
            .percent(80)
            .build();
    TreatmentCourse course =
        course()
            .addBeliefs(
                belief()
                    .identifiedOn(LocalDate.of(2026, 1, 4))
                    .addConvictionRatings(rating)
                    .build())
            .build();

    assertThat(phaseOf(course, BeliefEvent.ConvictionRated.class)).isEqualTo(phase);
  }

  @Test
  void whatIsPartOfASessionBelongsToItEvenIfItsTimeIsElsewhere() {
    DosingSession session =
        DosingSession.builder()
            .id(SessionId.of("early"))
            .status(SessionStatus.CANCELLED)
            .start(at("02T10:00"))
            .addMoments(
                Insight.builder()
                    .id(MomentId.of("insight"))
                    .at(at("20T10:00"))
                    .expected(false)
                    .build())
            .build();

    assertThat(phaseOf(course().addSessions(session).build(), WorkEvent.MomentCameUp.class))
        .isEqualTo(JourneyPhase.DOSING);
  }

  @Test
  void partsOfAJourneyCombine() {
    Journey journey = Journey.of(course().build());

    assertThat(
            journey
                .inPhases(Set.of(JourneyPhase.DOSING, JourneyPhase.INTEGRATION))
                .ofKinds(Set.of(JourneyEventKind.SESSION))
                .getEvents())
        .extracting(event -> event.within().orElseThrow().getId().getText())
        .containsExactly("called-off", "dosing", "integration");
    assertThat(journey.ofKinds(Set.of(JourneyEventKind.DOSE)).getEvents()).isEmpty();
  }

  private static JourneyPhase phaseOf(TreatmentCourse course, Class<?> type) {
    Journey journey = Journey.of(course);
    return journey.getPhase(
        journey.getEvents().stream().filter(type::isInstance).findFirst().orElseThrow());
  }
}
