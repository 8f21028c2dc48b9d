/**
 * The domain model of ketamine-assisted therapy: immutable types, rules with their sources, and
 * validation.
 *
 * <p>Start with {@link org.katlib.course.TreatmentCourse}, which holds everything else, and {@link
 * org.katlib.validation.KatValidator}, which compares it with published sources and a clinic's own
 * policy.
 */
module org.katlib.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;

  exports org.katlib.calculation;
  exports org.katlib.coding;
  exports org.katlib.consent;
  exports org.katlib.course;
  exports org.katlib.dosing;
  exports org.katlib.evidence;
  exports org.katlib.framework;
  exports org.katlib.goal;
  exports org.katlib.journey;
  exports org.katlib.measure;
  exports org.katlib.model;
  exports org.katlib.outcome;
  exports org.katlib.patient;
  exports org.katlib.process;
  exports org.katlib.quantity;
  exports org.katlib.rule;
  exports org.katlib.safety;
  exports org.katlib.schedule;
  exports org.katlib.screening;
  exports org.katlib.scoring;
  exports org.katlib.session;
  exports org.katlib.setting;
  exports org.katlib.target;
  exports org.katlib.team;
  exports org.katlib.validation;
}
