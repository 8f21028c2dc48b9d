package org.katlib.schedule;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Severity.ERROR;

import java.util.List;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** The rules about an order, as long as nobody has been given anything. */
public final class DosingScheduleRules implements RuleSet<DosingSchedule> {
  private static final Limit MAXIMUM_DEVICES = Limit.of("maximumDevices", "3", "{device}");

  /** Esketamine spray is ordered in one, two or three whole devices. */
  static final Rule<DosingSchedule> ORDERED_DEVICES =
      Rule.about(DosingSchedule.class, "KAT-DOSE-007")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .limit(MAXIMUM_DEVICES)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (schedule.getSubstance() == Substance.ESKETAMINE
                      && phase.getForm() == DoseForm.NASAL_SPRAY_DEVICE
                      && !isDeliverable(phase.getDose(), limits.get(MAXIMUM_DEVICES).intValue())) {
                    concerns.report("phases", i, "dose");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DosingScheduleRules() {}

  private static boolean isDeliverable(Dose dose, int maximum) {
    int devices = EsketamineSpray.countDevices(dose).orElse(0);
    return devices >= 1 && devices <= maximum;
  }

  @Override
  public Class<DosingSchedule> getSubject() {
    return DosingSchedule.class;
  }

  @Override
  public List<Rule<DosingSchedule>> getRules() {
    return List.of(ORDERED_DEVICES);
  }
}
