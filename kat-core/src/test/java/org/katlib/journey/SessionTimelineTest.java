package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.AdverseEvent;
import org.katlib.session.DosingSession;

class SessionTimelineTest {
  @Test
  void aSessionIsToldByTheMinuteFromItsFirstDose() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session.acuteEffects(
                    List.of(
                        AcuteEffect.builder()
                            .kind(AcuteEffectKind.SEDATION)
                            .occurred(true)
                            .onset(at("10:15"))
                            .resolvedAt(at("11:20"))
                            .build())));
    SessionTimeline timeline = SessionTimeline.of((DosingSession) course.getSessions().get(DOSING));
    assertThat(timeline.getEvents())
        .filteredOn(
            event ->
                event instanceof DayEvent.DoseGiven
                    || event instanceof DayEvent.EffectBegan
                    || event instanceof DayEvent.EffectPassed)
        .extracting(event -> timeline.sinceFirstDose(event).orElseThrow().toMinutes())
        .containsExactly(0L, 15L, 80L);
    assertThat(timeline.getEvents()).extracting(event -> event.at().toInstant()).isSorted();
  }

  @Property(tries = 50)
  void everythingWithATimeIsToldOnce(@ForAll long seed) {
    DosingSession session = ValueGenerator.of(seed).next(DosingSession.class);
    List<DayEvent> events = SessionTimeline.of(session).getEvents();
    assertThat(events).hasSize(count(session));
  }

  @Property(tries = 50)
  void theRecordGoesOnUntilTheLastThingTold(@ForAll long seed) {
    DosingSession session = ValueGenerator.of(seed).next(DosingSession.class);
    List<DayEvent> events = SessionTimeline.of(session).getEvents();
    for (DayEvent event : events) {
      boolean isLast = !events.get(events.size() - 1).at().isAfter(event.at());
      assertThat(session.isRecordedAfter(event.at())).isEqualTo(!isLast);
      assertThat(session.isRecordedAfter(event.at().minusNanos(1))).isTrue();
    }
  }

  private static int count(DosingSession session) {
    int count =
        session.getVitalSigns().size()
            + session.getAdministeredDoses().size()
            + session.getSedationRatings().size()
            + session.getDissociationRatings().size()
            + session.getRescueMeasures().size()
            + session.getDischargeAssessments().size()
            + session.getPreDoseChecks().map(checks -> 1).orElse(0)
            + session.getSupportPerson().flatMap(it -> it.getTookOverAt()).map(at -> 1).orElse(0);
    for (AdverseEvent event : session.getAdverseEvents()) {
      count += event.getResolvedAt().isPresent() ? 2 : 1;
    }
    for (AcuteEffect effect : session.getAcuteEffects()) {
      count += effect.getOnset().isPresent() ? 1 : 0;
      count += effect.getResolvedAt().isPresent() ? 1 : 0;
    }
    return count;
  }
}
