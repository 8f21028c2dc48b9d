package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.EU;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.katlib.dosing.Substance;
import org.katlib.patient.Medicine;
import org.katlib.patient.MedicineGroup;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.screening.Screening;
import org.katlib.session.Session;

/** The rules about whom the approved texts on esketamine are written for. */
public final class CourseEligibilityRules implements RuleSet<TreatmentCourse> {
  private static final Limit ADULT = Limit.of("age", "18", "a");
  private static final Limit YOUNG = Limit.of("age", "24", "a");
  private static final Limit FAILED = Limit.of("failed", "2", "{medicine}");
  private static final Set<Substance> ESKETAMINE = Set.of(Substance.ESKETAMINE);

  /** Esketamine is approved for adults. */
  static final Rule<TreatmentCourse> ADULT_PATIENT =
      about("KAT-SCREEN-047")
          .limit(ADULT)
          .cite("S-SPRAVATO", "not approved below 18 years", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isTo(sessions.get(i), ESKETAMINE)) {
                    OptionalInt age = course.getPatient().getAgeOn(Exposure.day(sessions.get(i)));
                    if (age.isPresent() && !limits.isAtLeast(age.getAsInt(), ADULT)) {
                      concerns.report("sessions", i);
                    }
                  }
                }
              });

  /** The boxed warning on suicidal thoughts names children and young adults. */
  static final Rule<TreatmentCourse> BOXED_WARNING_BY_AGE =
      about("KAT-SCREEN-048")
          .severity(INFO)
          .onlyIn(US)
          .limit(YOUNG)
          .cite("S-SPRAVATO", "boxed warning, to the age of 24 years", LABEL, CONFIRMED)
          .cite("S-SPRAVATO-2019", "Table 2", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isTo(sessions.get(i), ESKETAMINE)) {
                    OptionalInt age = course.getPatient().getAgeOn(Exposure.day(sessions.get(i)));
                    if (age.isPresent() && !limits.isAbove(age.getAsInt(), YOUNG)) {
                      concerns.report("sessions", i);
                    }
                  }
                }
              });

  /** The EU text pairs esketamine with an SSRI or SNRI. */
  static final Rule<TreatmentCourse> PAIRED_IN_THE_EU =
      about("KAT-SCREEN-049")
          .onlyIn(EU)
          .cite("S-SMPC25", "with an SSRI or SNRI", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Medicine> medicines = course.getPatient().getMedicines();
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size() && !medicines.isEmpty(); i++) {
                  if (Exposure.isTo(sessions.get(i), ESKETAMINE)
                      && !isPaired(medicines, Exposure.day(sessions.get(i)))) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** Treatment-resistant depression, in the EU text, is that of so many failed antidepressants. */
  static final Rule<TreatmentCourse> TREATMENT_RESISTANT =
      about("KAT-SCREEN-050")
          .severity(INFO)
          .limit(FAILED)
          .cite("S-SMPC", "treatment-resistant depression", LABEL, CONFIRMED)
          .cite("S-MIMS-EU", null, LABEL, CONFIRMED_SECONDARY)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  Screening screening = ScreeningHistory.of(sessions.get(i));
                  OptionalInt failed =
                      screening == null
                          ? OptionalInt.empty()
                          : screening.getFailedAntidepressants();
                  if (failed.isPresent()
                      && !limits.isAtLeast(failed.getAsInt(), FAILED)
                      && Exposure.isCourseOf(course, ESKETAMINE)) {
                    concerns.report("sessions", i, "screening", "failedAntidepressants");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public CourseEligibilityRules() {}

  private static Rule.Builder<TreatmentCourse> about(String id) {
    return Rule.about(TreatmentCourse.class, id).moment(BEFORE_DOSING).resolvedBy(PRESCRIBER);
  }

  private static boolean isPaired(List<Medicine> medicines, LocalDate day) {
    for (int i = 0; i < medicines.size(); i++) {
      Medicine medicine = medicines.get(i);
      if ((medicine.getGroups().contains(MedicineGroup.SSRI)
              || medicine.getGroups().contains(MedicineGroup.SNRI))
          && medicine.isTakenOn(day)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(ADULT_PATIENT, BOXED_WARNING_BY_AGE, PAIRED_IN_THE_EU, TREATMENT_RESISTANT);
  }
}
