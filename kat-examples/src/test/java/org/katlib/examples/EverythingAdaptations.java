package org.katlib.examples;

import static org.katlib.examples.EverythingCourse.GESTALT;
import static org.katlib.examples.EverythingCourse.LATER;
import static org.katlib.examples.EverythingCourse.SOMATIC;

import org.katlib.course.AdaptationEvidence;
import org.katlib.course.AdaptationEvidenceKind;
import org.katlib.course.AdaptationId;
import org.katlib.course.DoseAdaptation;
import org.katlib.course.FocusAdaptation;
import org.katlib.course.FrequencyAdaptation;
import org.katlib.course.MethodAdaptation;
import org.katlib.course.SettingAdaptation;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.FixedDose;
import org.katlib.goal.Party;
import org.katlib.schedule.DosingFrequency;
import org.katlib.session.SessionId;

/** What was changed in {@link EverythingCourse}. */
final class EverythingAdaptations {
  private EverythingAdaptations() {}

  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    return course
        .addAdaptations(
            DoseAdaptation.builder()
                .id(AdaptationId.of("dose"))
                .decidedOn(LATER)
                .reason("she stayed near the surface and wished to go further")
                .addAgreedBy(Party.PATIENT, Party.THERAPIST)
                .addEvidence(
                    AdaptationEvidence.builder()
                        .kind(AdaptationEvidenceKind.PATIENT_REPORT)
                        .session(SessionId.of("dosing"))
                        .words("it was close and then gone")
                        .build(),
                    AdaptationEvidence.builder().kind(AdaptationEvidenceKind.VITAL_SIGNS).build())
                .firstSession(SessionId.of("second"))
                .before(FixedDose.ofMilligrams("100"))
                .after(FixedDose.ofMilligrams("150"))
                .build())
        .addAdaptations(
            FrequencyAdaptation.builder()
                .id(AdaptationId.of("frequency"))
                .decidedOn(LATER)
                .reason("more time to digest")
                .addAgreedBy(Party.PATIENT)
                .decision(EverythingGoals.SPACING)
                .before(DosingFrequency.of(1, 1))
                .after(DosingFrequency.of(1, 2))
                .build())
        .addAdaptations(
            FocusAdaptation.builder()
                .id(AdaptationId.of("focus"))
                .decidedOn(LATER)
                .reason("the girl asked for it")
                .before("the table")
                .after("the stairs")
                .build())
        .addAdaptations(
            SettingAdaptation.builder()
                .id(AdaptationId.of("setting"))
                .decidedOn(LATER)
                .reason("the street was loud")
                .after("the room to the garden")
                .build())
        .addAdaptations(
            MethodAdaptation.builder()
                .id(AdaptationId.of("method"))
                .decidedOn(LATER)
                .reason("words run ahead of the body")
                .before(GESTALT)
                .after(SOMATIC)
                .change("we begin with the feet")
                .build());
  }
}
