package org.katlib.course;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.katlib.calculation.CumulativeExposure;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;
import org.katlib.quantity.Mass;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/**
 * What a course has given of one drug in all.
 *
 * @param exposure the base given, by route, with days and weeks
 * @param uncounted how many doses could not be counted: a dose per kilogram without a body weight
 *     on record, a number of devices of a form that holds no known mass
 */
public record CourseExposure(CumulativeExposure exposure, int uncounted) {
  /**
   * Adds up the doses of a course.
   *
   * @param course the course
   * @param substance the drug
   * @return what was given of it in sessions that were held
   */
  public static CourseExposure of(TreatmentCourse course, Substance substance) {
    CumulativeExposure.Builder exposure = CumulativeExposure.builder(substance);
    int uncounted = 0;
    for (Session session : course.getSessions()) {
      if (session instanceof DosingSession dosing && dosing.isHeld()) {
        for (AdministeredDose given : dosing.getAdministeredDoses()) {
          if (given.getSubstance() == substance) {
            Optional<Mass> base = baseOf(given, BodyWeightRules.on(course, dosing));
            base.ifPresent(
                mass -> exposure.add(given.getRoute(), mass, given.getStart().toLocalDate()));
            uncounted += base.isPresent() ? 0 : 1;
          }
        }
      }
    }
    return new CourseExposure(exposure.build(), uncounted);
  }

  private static Optional<Mass> baseOf(AdministeredDose given, @Nullable BodyWeight weight) {
    Dose dose = given.getDose();
    OptionalInt devices =
        given.isEsketamineSpray() ? EsketamineSpray.countDevices(dose) : OptionalInt.empty();
    if (devices.isPresent()) {
      return Optional.of(Mass.of(EsketamineSpray.massOf(devices.getAsInt())));
    }
    if (dose instanceof FixedDose fixed) {
      return Optional.of(Mass.of(fixed.getBasis().toBase(fixed.getAmount().getValue())));
    }
    if (dose instanceof WeightBasedDose perKilogram && weight != null) {
      Mass mass = perKilogram.getAmountPerBodyMass().times(weight.getMass());
      return Optional.of(Mass.of(perKilogram.getBasis().toBase(mass.getValue())));
    }
    if (dose instanceof DeviceDose || dose instanceof WeightBasedDose) {
      return Optional.empty();
    }
    throw new IllegalArgumentException("an unknown kind of dose");
  }
}
