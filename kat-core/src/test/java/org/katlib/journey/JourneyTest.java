package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.katlib.validation.Baseline;

class JourneyTest {
  @Test
  void aCourseIsToldByDayAndThenByTime() {
    assertThat(Journey.of(Baseline.esketamine()).getEvents())
        .extracting(
            event ->
                event.date().toString().substring(5)
                    + event.time().map(OffsetDateTime::toLocalTime).map(at -> " " + at).orElse("")
                    + " "
                    + event.getClass().getSimpleName())
        .containsExactly(
            "01-05 Weighed",
            "01-06 10:00 SessionBegan",
            "01-08 PrinciplesRecorded",
            "01-08 PreferencesRecorded",
            "01-08 SafetyPlanWritten",
            "01-08 TargetIdentified",
            "01-08 SeverityRated",
            "01-08 BeliefWorded",
            "01-08 CycleDrawn",
            "01-08 MotivationRated",
            "01-08 StabilityChecked",
            "01-08 MemoryNamed",
            "01-08 GoalAgreed",
            "01-08 ScaleWritten",
            "01-08 GoalMoved",
            "01-08 Enrolled",
            "01-08 ScheduleOrdered",
            "01-08 Adapted",
            "01-08 LongTermChecked",
            "01-08 10:00 ConsentSigned",
            "01-08 10:00 SessionBegan",
            "01-08 PracticesUsed",
            "01-08 10:20 ConvictionRated",
            "01-08 10:30 ChargeRated",
            "01-08 10:40 AttunementNoted",
            "01-08 10:45 AgreementSigned",
            "01-08 10:45 DecisionMade",
            "01-08 10:45 InstrumentAnswered",
            "01-08 10:50 RatingsGiven",
            "01-08 10:55 SignalReviewed",
            "01-12 09:30 SessionBegan",
            "01-12 09:35 InstrumentAnswered",
            "01-12 09:40 PreDoseChecked",
            "01-12 09:41 SetAsked",
            "01-12 09:42 RatingsGiven",
            "01-12 09:43 TouchAgreed",
            "01-12 09:44 ChargeRated",
            "01-12 09:45 VitalSignsTaken",
            "01-12 10:00 DoseGiven",
            "01-12 10:10 EffectBegan",
            "01-12 10:15 VitalSignsTaken",
            "01-12 10:25 MomentCameUp",
            "01-12 10:30 VitalSignsTaken",
            "01-12 10:40 VitalSignsTaken",
            "01-12 10:45 ChargeRated",
            "01-12 10:50 MomentCameUp",
            "01-12 11:20 SedationRated",
            "01-12 11:20 EffectPassed",
            "01-12 11:25 VitalSignsTaken",
            "01-12 11:30 DischargeAssessed",
            "01-12 12:15 ChargeRated",
            "01-12 12:30 SessionEnded",
            "01-13 14:00 SessionBegan",
            "01-17 ActivityPlanned",
            "01-29 11:00 InstrumentAnswered");
  }
}
