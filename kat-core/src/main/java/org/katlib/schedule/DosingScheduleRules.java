package org.katlib.schedule;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.ERROR;

import java.time.Duration;
import java.util.List;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.PublishedLimits;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** The rules about what is ordered, as long as nobody has been given anything. */
public final class DosingScheduleRules implements RuleSet<DosingSchedule> {
  private static final Limit MAXIMUM_DEVICES = Limit.of("maximumDevices", "3", "{device}");
  private static final Limit INTRAVENOUS = PublishedLimits.lowest("intravenous", "iv-anaesthetic");
  private static final Limit PUSH = Limit.of("push", "1", "min");
  private static final Limit INTRAMUSCULAR =
      PublishedLimits.lowest("intramuscular", "im-anaesthetic");
  private static final Limit STEP_INTERVAL = Limit.of("interval", "1", "wk");
  private static final String PILOT_TITRATION = "S-LOO16";

  /** Esketamine spray is ordered in one, two or three whole devices. */
  static final Rule<DosingSchedule> ORDERED_DEVICES =
      about("KAT-DOSE-007")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .limit(MAXIMUM_DEVICES)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                int maximum = limits.get(MAXIMUM_DEVICES).intValue();
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (schedule.getSubstance() == Substance.ESKETAMINE
                      && phase.getForm() == DoseForm.NASAL_SPRAY_DEVICE) {
                    PhaseDoses.reportUndeliverable(phase, i, maximum, concerns);
                  }
                }
              });

  /** A form goes the way it is made for. */
  static final Rule<DosingSchedule> ROUTE_OF_FORM =
      about("KAT-SCHEDULE-008")
          .cite("KAT", "the routes that a form is made for", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (!phase.getForm().getRoutes().contains(phase.getRoute())) {
                    concerns.report("phases", i, "route");
                  }
                }
              });

  /** The spray device holds esketamine, and only it is counted in devices. */
  static final Rule<DosingSchedule> DEVICE_HOLDS_ESKETAMINE =
      about("KAT-SCHEDULE-009")
          .severity(ERROR)
          .cite("S-SPRAVATO-2019", "section 11", LABEL, CONFIRMED)
          .cite("S-NDC", null, LABEL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  boolean device = phase.getForm() == DoseForm.NASAL_SPRAY_DEVICE;
                  if (device && schedule.getSubstance() != Substance.ESKETAMINE) {
                    concerns.report("phases", i, "form");
                  }
                  if (!device && phase.getDose() instanceof DeviceDose) {
                    concerns.report("phases", i, "dose");
                  }
                }
              });

  /** Only into a vein or under the skin is anything infused. */
  static final Rule<DosingSchedule> INFUSED_ROUTE =
      about("KAT-SCHEDULE-010")
          .cite("KAT", "infusions are intravenous or subcutaneous", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (phase.getInfusionTime().isPresent()
                      && phase.getRoute() != Route.INTRAVENOUS
                      && phase.getRoute() != Route.SUBCUTANEOUS) {
                    concerns.report("phases", i, "infusionTime");
                  }
                }
              });

  /** A dose that the label gives to bring on anaesthesia: as a push, or into a muscle. */
  static final Rule<DosingSchedule> ANAESTHETIC_DOSE =
      about("KAT-SCHEDULE-011")
          .limit(INTRAVENOUS)
          .limit(PUSH)
          .limit(INTRAMUSCULAR)
          .cite("S-KETALAR", "anaesthetic doses", LABEL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (schedule.getSubstance() == Substance.KETAMINE
                      && phase.getRoute() == Route.INTRAVENOUS
                      && isPush(phase, limits.getDuration(PUSH))) {
                    PhaseDoses.reportFrom(phase, i, limits.get(INTRAVENOUS), concerns);
                  } else if (schedule.getSubstance() == Substance.KETAMINE
                      && phase.getRoute() == Route.INTRAMUSCULAR) {
                    PhaseDoses.reportFrom(phase, i, limits.get(INTRAMUSCULAR), concerns);
                  }
                }
              });

  /** The steps of a ladder go up. */
  static final Rule<DosingSchedule> RISING_STEPS =
      about("KAT-SCHEDULE-012")
          .cite("KAT", "the steps of a ladder rise", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  TitrationRule ladder = schedule.getPhases().get(i).getTitration().orElse(null);
                  for (int k = 1; ladder != null && k < ladder.getSteps().size(); k++) {
                    Dose lower = ladder.getSteps().get(k - 1).getDose();
                    if (!PhaseDoses.isMore(ladder.getSteps().get(k).getDose(), lower)) {
                      concerns.report("phases", i, "titration", "steps", k, "dose");
                    }
                  }
                }
              });

  /** Who follows the pilot titration keeps its steps at least a week apart. */
  static final Rule<DosingSchedule> PILOT_STEP_INTERVAL =
      about("KAT-SCHEDULE-013")
          .limit(STEP_INTERVAL)
          .cite(PILOT_TITRATION, null, TRIAL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  TitrationRule ladder = schedule.getPhases().get(i).getTitration().orElse(null);
                  if (ladder != null
                      && PILOT_TITRATION.equals(ladder.getBasedOn().orElse(null))
                      && ladder
                              .getMinimumStepInterval()
                              .orElse(Duration.ZERO)
                              .compareTo(limits.getDuration(STEP_INTERVAL))
                          < 0) {
                    concerns.report("phases", i, "titration", "minimumStepInterval");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DosingScheduleRules() {}

  private static Rule.Builder<DosingSchedule> about(String id) {
    return Rule.about(DosingSchedule.class, id).moment(BEFORE_DOSING).resolvedBy(PRESCRIBER);
  }

  private static boolean isPush(DosingPhase phase, Duration longest) {
    return phase.getInfusionTime().isEmpty()
        || phase.getInfusionTime().get().compareTo(longest) <= 0;
  }

  @Override
  public Class<DosingSchedule> getSubject() {
    return DosingSchedule.class;
  }

  @Override
  public List<Rule<DosingSchedule>> getRules() {
    return List.of(
        ORDERED_DEVICES,
        ROUTE_OF_FORM,
        DEVICE_HOLDS_ESKETAMINE,
        INFUSED_ROUTE,
        ANAESTHETIC_DOSE,
        RISING_STEPS,
        PILOT_STEP_INTERVAL);
  }
}
