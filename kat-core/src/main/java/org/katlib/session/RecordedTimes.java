package org.katlib.session;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationRating;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.VitalSigns;

/** The times at which a patient was looked after with the medicine, as a session records them. */
final class RecordedTimes {
  private RecordedTimes() {}

  /** Each of them, in no order. */
  static Stream<OffsetDateTime> of(DosingSession session) {
    return Stream.<Stream<OffsetDateTime>>of(
            session.getPreDoseChecks().map(PreDoseChecks::getAt).stream(),
            session.getVitalSigns().stream().map(VitalSigns::getAt),
            session.getAdministeredDoses().stream().map(AdministeredDose::getStart),
            session.getSedationRatings().stream().map(SedationRating::getAt),
            session.getDissociationRatings().stream().map(DissociationRating::getAt),
            session.getAcuteEffects().stream().flatMap(RecordedTimes::of),
            session.getAdverseEvents().stream().flatMap(RecordedTimes::of),
            session.getRescueMeasures().stream().map(RescueMeasure::getAt),
            session.getDischargeAssessments().stream().map(DischargeAssessment::getAt),
            session.getSupportPerson().flatMap(SupportPerson::getTookOverAt).stream())
        .flatMap(Function.identity());
  }

  private static Stream<OffsetDateTime> of(AcuteEffect effect) {
    return Stream.of(effect.getOnset(), effect.getResolvedAt()).flatMap(Optional::stream);
  }

  private static Stream<OffsetDateTime> of(AdverseEvent event) {
    return Stream.concat(Stream.of(event.getOnset()), event.getResolvedAt().stream());
  }
}
