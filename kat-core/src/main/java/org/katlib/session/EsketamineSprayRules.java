package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.WARNING;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.VitalSigns;

/** What the label of the esketamine nasal spray asks of a session. */
public final class EsketamineSprayRules implements RuleSet<DosingSession> {
  private static final Limit MAXIMUM = Limit.of("maximum", "84", "mg");
  private static final Limit REST = Limit.of("rest", "5", "min");
  private static final Limit OBSERVATION = Limit.of("observation", "2", "h");
  private static final Limit EARLIEST = Limit.of("earliest", "30", "min");
  private static final Limit LATEST = Limit.of("latest", "50", "min");

  /** A dose is made of whole devices: 28, 56 or 84 mg, and nothing between. */
  static final Rule<DosingSession> WHOLE_DEVICES =
      Rule.about(DosingSession.class, "KAT-DOSE-001")
          .severity(ERROR)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<PlannedDose> planned = session.getPlannedDoses();
                for (int i = 0; i < planned.size(); i++) {
                  PlannedDose dose = planned.get(i);
                  if (dose.getSubstance() == Substance.ESKETAMINE
                      && dose.getForm() == DoseForm.NASAL_SPRAY_DEVICE
                      && EsketamineSpray.countDevices(dose.getDose()).isEmpty()) {
                    concerns.report("plannedDoses", i, "dose");
                  }
                }
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  if (given.get(i).isEsketamineSpray()
                      && EsketamineSpray.countDevices(given.get(i).getDose()).isEmpty()) {
                    concerns.report("administeredDoses", i, "dose");
                  }
                }
              });

  /** No more than 84 mg, three devices, in one session. */
  static final Rule<DosingSession> SESSION_MAXIMUM =
      Rule.about(DosingSession.class, "KAT-DOSE-002")
          .severity(ERROR)
          .limit(MAXIMUM)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                long devices = 0;
                BigDecimal loose = BigDecimal.ZERO;
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  if (given.get(i).isEsketamineSpray()) {
                    OptionalInt whole = EsketamineSpray.countDevices(given.get(i).getDose());
                    devices += whole.orElse(0);
                    loose = whole.isPresent() ? loose : loose.add(baseOf(given.get(i).getDose()));
                  }
                }
                if (EsketamineSpray.massOf(devices).add(loose).compareTo(limits.get(MAXIMUM)) > 0) {
                  concerns.report("administeredDoses");
                }
              });

  /** Five minutes of rest lie between one device and the next. */
  static final Rule<DosingSession> REST_BETWEEN_DEVICES =
      Rule.about(DosingSession.class, "KAT-DOSE-003")
          .moment(DURING)
          .limit(REST)
          .cite("S-MIMS-EU", null, LABEL, CONFIRMED_SECONDARY)
          .cite("S-EPOC", null, LABEL, CONFIRMED_SECONDARY)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  AdministeredDose dose = given.get(i);
                  if (!dose.isEsketamineSpray() || dose.getEnd().isEmpty()) {
                    continue;
                  }
                  int devices = EsketamineSpray.countDevices(dose.getDose()).orElse(1);
                  long least = (devices - 1L) * limits.getDuration(REST).toSeconds();
                  if (secondsBetween(dose.getStart(), dose.getEnd().get()) < least) {
                    concerns.report("administeredDoses", i, "end");
                  }
                }
              });

  /** The patient is watched for at least two hours after the last device. */
  static final Rule<DosingSession> OBSERVATION_TIME =
      Rule.about(DosingSession.class, "KAT-MONITOR-001")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .limit(OBSERVATION)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime last = lastDevice(session);
                if (last != null
                    && session.getStatus() == SessionStatus.COMPLETED
                    && session.getEnd().isPresent()
                    && secondsBetween(last, session.getEnd().get())
                        < limits.getDuration(OBSERVATION).toSeconds()) {
                  concerns.report("end");
                }
              });

  /** Without the end of the session nobody can tell how long the patient was watched. */
  static final Rule<DosingSession> OBSERVATION_RECORDED =
      Rule.about(DosingSession.class, "KAT-MONITOR-002")
          .severity(WARNING)
          .moment(AFTER)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                if (session.getStatus() == SessionStatus.COMPLETED
                    && session.getEnd().isEmpty()
                    && lastDevice(session) != null) {
                  concerns.report();
                }
              });

  /** Blood pressure is measured again about 40 minutes after the dose. */
  static final Rule<DosingSession> PRESSURE_AT_FORTY_MINUTES =
      Rule.about(DosingSession.class, "KAT-MONITOR-004")
          .moment(DURING)
          .limit(EARLIEST)
          .limit(LATEST)
          .cite("S-SPRAVATOHCP", "about 40 minutes after the dose", LABEL, CONFIRMED)
          .cite("S-REMS-FORM", null, LABEL, CONFIRMED)
          .cite("KAT", "what counts as about 40 minutes", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime last = lastDevice(session);
                if (last == null || session.getStatus() != SessionStatus.COMPLETED) {
                  return;
                }
                OffsetDateTime first = session.getFirstDose().orElse(last);
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size(); i++) {
                  OffsetDateTime at = signs.get(i).getAt();
                  if (signs.get(i).getBloodPressure().isPresent()
                      && secondsBetween(first, at) >= limits.getDuration(EARLIEST).toSeconds()
                      && secondsBetween(last, at) <= limits.getDuration(LATEST).toSeconds()) {
                    return;
                  }
                }
                concerns.report("vitalSigns");
              });

  /** Breathing is checked by pulse oximetry at every session. */
  static final Rule<DosingSession> OXIMETRY =
      Rule.about(DosingSession.class, "KAT-MONITOR-006")
          .moment(DURING)
          .cite("S-SPRAVATOHCP", null, LABEL, CONFIRMED)
          .cite("S-FDA-REMS", null, LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                if (lastDevice(session) == null) {
                  return;
                }
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size(); i++) {
                  if (signs.get(i).getOxygenSaturation().isPresent()) {
                    return;
                  }
                }
                concerns.report("vitalSigns");
              });

  /** For the constraint that opens the rules to any host. */
  public EsketamineSprayRules() {}

  /** The mass of a dose that no number of devices holds, in mg of base; none per body mass. */
  private static BigDecimal baseOf(Dose dose) {
    return dose instanceof FixedDose fixed
        ? fixed.getBasis().toBase(fixed.getAmount().getValue())
        : BigDecimal.ZERO;
  }

  /** When the last device was used, or null if none was. */
  private static @Nullable OffsetDateTime lastDevice(DosingSession session) {
    OffsetDateTime last = null;
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      AdministeredDose dose = given.get(i);
      if (dose.isEsketamineSpray() && (last == null || dose.getLastMoment().isAfter(last))) {
        last = dose.getLastMoment();
      }
    }
    return last;
  }

  private static long secondsBetween(OffsetDateTime from, OffsetDateTime to) {
    return to.toEpochSecond() - from.toEpochSecond();
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        WHOLE_DEVICES,
        SESSION_MAXIMUM,
        REST_BETWEEN_DEVICES,
        OBSERVATION_TIME,
        OBSERVATION_RECORDED,
        PRESSURE_AT_FORTY_MINUTES,
        OXIMETRY);
  }
}
