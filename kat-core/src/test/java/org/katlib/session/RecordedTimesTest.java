package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.infusion;

import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.DissociationScale;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.RescueKind;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.VitalSigns;

/** Until when the record of a session goes on; that of the baseline is over at 11:30. */
class RecordedTimesTest {
  private static final DosingSession SESSION = (DosingSession) infusion().getSessions().get(DOSING);

  private static final OffsetDateTime LATE = at("12:00");

  @Test
  void theEndOfTheSessionIsNoPartOfIt() {
    assertThat(SESSION.isRecordedAfter(at("11:29"))).isTrue();
    assertThat(SESSION.isRecordedAfter(at("11:30"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("further")
  void whateverHasATimeCounts(UnaryOperator<DosingSession.Builder> further) {
    DosingSession session = further.apply(SESSION.toBuilder()).build();
    assertThat(session.isRecordedAfter(LATE.minusNanos(1))).isTrue();
    assertThat(session.isRecordedAfter(LATE)).isFalse();
    assertThat(session.isRecordedAfter(LATE.plusNanos(1))).isFalse();
  }

  static Stream<Named<UnaryOperator<DosingSession.Builder>>> further() {
    AdverseEvent event =
        AdverseEvent.builder()
            .kind(AdverseEventKind.VOMITING)
            .onset(at("10:00"))
            .serious(false)
            .build();
    AcuteEffect effect =
        AcuteEffect.builder()
            .kind(AcuteEffectKind.SEDATION)
            .occurred(true)
            .onset(at("10:00"))
            .build();
    return Stream.of(
        further("asked", it -> it.preDoseChecks(PreDoseChecks.builder().at(LATE).build())),
        further(
            "measured", it -> it.addVitalSigns(VitalSigns.builder().at(LATE).pulse(70).build())),
        further(
            "given",
            it ->
                it.addAdministeredDoses(
                    SESSION.getAdministeredDoses().get(0).toBuilder()
                        .start(LATE)
                        .end(LATE.plusMinutes(40))
                        .build())),
        further(
            "sedation",
            it ->
                it.addSedationRatings(
                    SedationRating.builder().at(LATE).level(SedationLevel.ALERT).build())),
        further(
            "dissociation",
            it ->
                it.addDissociationRatings(
                    DissociationRating.builder()
                        .at(LATE)
                        .scale(DissociationScale.CLINICAL_JUDGEMENT)
                        .present(false)
                        .build())),
        further("effect", it -> it.addAcuteEffects(effect.toBuilder().onset(LATE).build())),
        further(
            "effect over", it -> it.addAcuteEffects(effect.toBuilder().resolvedAt(LATE).build())),
        further("adverse event", it -> it.addAdverseEvents(event.toBuilder().onset(LATE).build())),
        further(
            "adverse event over",
            it -> it.addAdverseEvents(event.toBuilder().resolvedAt(LATE).build())),
        further(
            "helped",
            it ->
                it.addRescueMeasures(
                    RescueMeasure.builder().at(LATE).kind(RescueKind.OXYGEN).build())),
        further(
            "judged",
            it ->
                it.addDischargeAssessments(
                    DischargeAssessment.builder()
                        .at(LATE)
                        .decision(DischargeDecision.MAY_LEAVE)
                        .build())),
        further(
            "handed over",
            it -> it.supportPerson(SupportPerson.builder().tookOverAt(LATE).build())));
  }

  private static Named<UnaryOperator<DosingSession.Builder>> further(
      String name, UnaryOperator<DosingSession.Builder> step) {
    return Named.of(name, step);
  }
}
