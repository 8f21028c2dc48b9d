package org.katlib.validation;

import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.signs;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentId;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.TouchConsent;
import org.katlib.course.ReviewDecision;
import org.katlib.course.TreatmentCourse;
import org.katlib.course.TreatmentReview;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;
import org.katlib.quantity.BodyMass;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.safety.VitalSigns;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionId;
import org.katlib.team.Attendance;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about the doses of a course, a course that is well but for one thing. */
public final class CourseOfDosingExamples {
  private static final String SESSION = "/sessions/1";
  private static final String GIVEN = SESSION + "/administeredDoses";

  private CourseOfDosingExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "KAT-DOSE-021", given(esketamine(), dose -> dose.dose(DeviceDose.of(3))), GIVEN),
        new Example("KAT-DOSE-022", born(esketamine(), LocalDate.of(1961, 1, 12)), GIVEN),
        new Example(
            "KAT-DOSE-023",
            later(given(esketamine(), dose -> dose.dose(DeviceDose.of(1))), 3, DeviceDose.of(3)),
            "/sessions/4/administeredDoses"),
        new Example("KAT-DOSE-034", perKilogram(Route.INTRAVENOUS, "4.51"), GIVEN),
        new Example(
            "KAT-DOSE-037",
            infusion().toBuilder()
                .patient(
                    infusion().getPatient().toBuilder()
                        .addBodyWeights(
                            BodyWeight.builder()
                                .mass(BodyMass.ofKilograms("700"))
                                .measuredOn(LocalDate.of(2026, 1, 5))
                                .build())
                        .build())
                .build(),
            "/patient/bodyWeights/1"),
        new Example("KAT-COURSE-010", sameDay(), "/sessions/4"),
        new Example("KAT-DOSE-033", perKilogram(Route.INTRAMUSCULAR, "2.1"), GIVEN),
        new Example("KAT-DOSE-025", perKilogram(Route.INTRAMUSCULAR, "6.5"), GIVEN),
        new Example(
            "KAT-DOSE-026",
            given(
                infusion(),
                dose -> dose.end(at("10:01")).dose(WeightBasedDose.ofMilligramsPerKilogram("1"))),
            GIVEN + "/0"),
        new Example("KAT-DOSE-027", fixed(Route.INTRAMUSCULAR, "60.1"), GIVEN, Map.of("cap", "60")),
        new Example("KAT-DOSE-028", fixed(Route.NASAL, "100"), GIVEN),
        new Example("KAT-DOSE-029", fixed(Route.ORAL, "301"), GIVEN),
        new Example("KAT-DOSE-029", perKilogram(Route.ORAL, "7.1"), GIVEN),
        new Example(
            "KAT-DOSE-030",
            given(
                infusion(),
                dose ->
                    dose.substance(Substance.ESKETAMINE)
                        .route(Route.SUBCUTANEOUS)
                        .dose(WeightBasedDose.ofMilligramsPerKilogram("1.01"))),
            GIVEN),
        new Example(
            "KAT-DOSE-031",
            weighed(fixed(Route.INTRAVENOUS, "35"), LocalDate.of(2026, 1, 13)),
            SESSION),
        new Example(
            "KAT-DOSE-032",
            weighed(infusion(), LocalDate.of(2025, 12, 12)),
            SESSION,
            Map.of("oldest", "30")),
        new Example(
            "KAT-MONITOR-010",
            pressure(esketamine(), signs("09:45", 141, 80)),
            "/sessions/1/vitalSigns"),
        new Example("KAT-CONSENT-001", infusion().toBuilder().consents(List.of()).build(), SESSION),
        new Example(
            "KAT-CONSENT-002",
            consent(
                consent ->
                    consent.addWithdrawals(
                        ConsentWithdrawal.builder()
                            .at(at("09:59"))
                            .addScopes(ConsentScope.TREATMENT)
                            .build())),
            SESSION),
        new Example("KAT-CONSENT-003", widened(), "/consents/1/signedAt"),
        new Example("KAT-CONSENT-004", widened(), "/consents/1/touch"),
        new Example("KAT-CONSENT-005", consent(consent -> consent.items(List.of())), SESSION),
        new Example(
            "KAT-FOLLOW-001", esketamine().toBuilder().longTermChecks(List.of()).build(), SESSION),
        new Example("KAT-FOLLOW-002", later(infusion(), 91), "/sessions/4"),
        new Example(
            "KAT-FOLLOW-003", later(infusion(), 31), "/sessions/4", Map.of("interval", "30")),
        new Example("KAT-FOLLOW-004", later(esketamine(), 3), "/longTermChecks"),
        new Example(
            "KAT-FOLLOW-005",
            infusion().toBuilder()
                .addLongTermChecks(
                    LongTermCheck.builder()
                        .kind(LongTermCheckKind.URINARY_SYMPTOMS)
                        .doneOn(LocalDate.of(2026, 1, 20))
                        .concern(true)
                        .build())
                .build(),
            "/longTermChecks/1/referred"),
        new Example(
            "KAT-FOLLOW-006",
            infusion().toBuilder()
                .addReviews(
                    TreatmentReview.builder()
                        .doneOn(LocalDate.of(2026, 2, 9))
                        .decision(ReviewDecision.STOP)
                        .build())
                .build(),
            "/reviews/0"),
        new Example("KAT-COURSE-005", later(esketamine(), 28), "/sessions/4"),
        new Example("KAT-COURSE-006", later(infusion(), 3, 7, 10, 14), "/sessions/7"),
        new Example("KAT-COURSE-007", later(esketamine(), 3, 6), "/sessions/5"),
        new Example("KAT-COURSE-008", later(infusion(), 1), "/sessions/4"),
        new Example(
            "KAT-COURSE-009", later(infusion(), 2), "/sessions/4", Map.of("interval", "49")),
        new Example(
            "KAT-REMS-001", esketamine().toBuilder().enrolment(Optional.empty()).build(), SESSION),
        new Example(
            "KAT-REMS-002",
            dosing(esketamine(), session -> session.programmeReport(Optional.empty())),
            SESSION + "/programmeReport"),
        new Example(
            "KAT-REMS-003",
            given(esketamine(), dose -> dose.lot(Optional.empty())),
            GIVEN + "/0/lot"),
        new Example(
            "KAT-REMS-004",
            dosing(
                esketamine(),
                session -> {
                  List<Attendance> present = session.build().getAttendances();
                  return session.attendances(present.subList(1, 2));
                }),
            SESSION + "/attendances"));
  }

  private static TreatmentCourse sameDay() {
    DosingSession first = (DosingSession) esketamine().getSessions().get(DOSING);
    return esketamine().toBuilder()
        .addSessions(
            first.toBuilder()
                .id(SessionId.of("again"))
                .start(first.getStart().plusHours(4))
                .end(first.getEnd().orElseThrow().plusHours(4))
                .build())
        .build();
  }

  private static TreatmentCourse pressure(TreatmentCourse course, VitalSigns signs) {
    return dosing(course, session -> session.vitalSigns(List.of(signs)));
  }

  private static TreatmentCourse perKilogram(Route route, String amount) {
    return given(
        infusion(),
        dose -> dose.route(route).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
  }

  private static TreatmentCourse fixed(Route route, String milligrams) {
    return given(infusion(), dose -> dose.route(route).dose(FixedDose.ofMilligrams(milligrams)));
  }

  /** {@return the course of a patient born on this day} */
  public static TreatmentCourse born(TreatmentCourse course, LocalDate day) {
    return course.toBuilder()
        .patient(course.getPatient().toBuilder().birthDate(day).build())
        .build();
  }

  /** {@return the course with its one body weight measured on another day} */
  public static TreatmentCourse weighed(TreatmentCourse course, LocalDate day) {
    return course.toBuilder()
        .patient(
            course.getPatient().toBuilder()
                .bodyWeights(
                    List.of(
                        course.getPatient().getBodyWeights().get(0).toBuilder()
                            .measuredOn(day)
                            .build()))
                .build())
        .build();
  }

  /** {@return an infusion with its one consent changed} */
  public static TreatmentCourse consent(UnaryOperator<Consent.Builder> change) {
    return infusion().toBuilder()
        .consents(List.of(change.apply(infusion().getConsents().get(0).toBuilder()).build()))
        .build();
  }

  /** {@return the course with its first consent signed a second time, changed} */
  public static TreatmentCourse second(
      TreatmentCourse course, OffsetDateTime signed, UnaryOperator<Consent.Builder> change) {
    Consent.Builder again =
        course.getConsents().get(0).toBuilder()
            .id(ConsentId.of("second"))
            .signedAt(signed)
            .withdrawals(List.of());
    return course.toBuilder().addConsents(change.apply(again).build()).build();
  }

  /** A second consent that widens touch, signed at 11:00. */
  private static TreatmentCourse widened() {
    return second(infusion(), at("11:00"), consent -> consent.touch(TouchConsent.SUPPORTIVE_TOUCH));
  }

  /** {@return the course with its dosing session held again after so many days, from 4 on} */
  public static TreatmentCourse later(TreatmentCourse course, int... days) {
    DosingSession first = (DosingSession) course.getSessions().get(DOSING);
    TreatmentCourse.Builder longer = course.toBuilder();
    for (int day : days) {
      longer.addSessions(again(first, day, first.getAdministeredDoses().get(0).getDose()));
    }
    return longer.build();
  }

  /** {@return the course with its dosing session held again after so many days, with this dose} */
  public static TreatmentCourse later(TreatmentCourse course, int day, Dose dose) {
    DosingSession first = (DosingSession) course.getSessions().get(DOSING);
    return course.toBuilder().addSessions(again(first, day, dose)).build();
  }

  private static DosingSession again(DosingSession first, int day, Dose dose) {
    Duration days = Duration.ofDays(day);
    AdministeredDose given = first.getAdministeredDoses().get(0);
    return first.toBuilder()
        .id(SessionId.of("dosing-" + day))
        .start(first.getStart().plus(days))
        .end(first.getEnd().orElseThrow().plus(days))
        .administeredDoses(
            List.of(
                given.toBuilder()
                    .dose(dose)
                    .start(given.getStart().plus(days))
                    .end(given.getEnd().orElseThrow().plus(days))
                    .build()))
        .build();
  }
}
