package org.katlib.session;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientIdentity;
import org.katlib.patient.Sex;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.ProgrammeReport;

/**
 * What the monitoring form of the US esketamine programme asks of a session, and what of it is on
 * record.
 *
 * <p>It tells what is there and what is missing; it fills in no form and sends nothing. Source:
 * SPRAVATO REMS, Patient Monitoring Form, 2021 and 2024 copies; the exact layout of newer forms was
 * not read. The medicines that the form asks for are those of the patient on that day: an empty
 * list cannot be told from one that was not asked for, so it is no item here.
 */
public final class MonitoringRecord {
  /** What the form asks for. */
  public enum Item {
    /** The patient's name. */
    NAME,
    /** The patient's day of birth. */
    BIRTH_DATE,
    /** The patient's sex. */
    SEX,
    /** Whether it was the first treatment. */
    FIRST_TREATMENT,
    /** Who watched over the patient. */
    MONITORING_PROVIDER,
    /** The day. */
    DATE,
    /** The dose. */
    DOSE,
    /** The lot of the devices. */
    LOT,
    /** The minutes from the first device to the end of monitoring. */
    TOTAL_MINUTES,
    /** Blood pressure before the dose. */
    PRESSURE_BEFORE,
    /** Blood pressure at about 40 minutes. */
    PRESSURE_AT_FORTY_MINUTES,
    /** Blood pressure before the session ends. */
    PRESSURE_BEFORE_THE_END,
    /** Whether the patient was sedated, and when it had passed. */
    SEDATION,
    /** Whether the patient was dissociated, and when it had passed. */
    DISSOCIATION,
    /** Whether breathing was depressed; newer forms ask for it. */
    RESPIRATORY_DEPRESSION
  }

  private final Patient patient;
  private final DosingSession session;
  private final Set<Item> present = EnumSet.noneOf(Item.class);

  private MonitoringRecord(Patient patient, DosingSession session) {
    this.patient = patient;
    this.session = session;
    for (Item item : Item.values()) {
      if (isOnRecord(item)) {
        present.add(item);
      }
    }
  }

  /**
   * The record of one session.
   *
   * @param patient the patient
   * @param session a session of theirs
   * @return what the form asks, compared with what is on record
   */
  public static MonitoringRecord of(Patient patient, DosingSession session) {
    return new MonitoringRecord(patient, session);
  }

  /** {@return what is on record, in the order of {@link Item}} */
  public List<Item> getPresent() {
    return List.copyOf(present);
  }

  /** {@return what is missing, in the order of {@link Item}} */
  public List<Item> getMissing() {
    Set<Item> missing = EnumSet.allOf(Item.class);
    missing.removeAll(present);
    return List.copyOf(missing);
  }

  /** {@return whether everything is on record} */
  public boolean isComplete() {
    return present.size() == Item.values().length;
  }

  /** {@return from the first device to the end of monitoring, where both are recorded} */
  public Optional<Duration> getTotalTime() {
    OffsetDateTime last = SprayUse.lastDevice(session);
    return last == null
        ? Optional.empty()
        : session.getEnd().map(end -> Duration.between(SprayUse.firstDevice(session, last), end));
  }

  private boolean isOnRecord(Item item) {
    return switch (item) {
      case NAME -> patient.getIdentity().flatMap(PatientIdentity::getFullName).isPresent();
      case BIRTH_DATE -> patient.getBirthDate().isPresent();
      case SEX -> patient.getSex() != Sex.UNKNOWN;
      case FIRST_TREATMENT ->
          session.getProgrammeReport().flatMap(ProgrammeReport::getFirstTreatment).isPresent();
      case MONITORING_PROVIDER -> session.getAttendances().stream().anyMatch(it -> it.isMedical());
      case DATE -> session.isHeld();
      case DOSE -> session.isEsketamineSprayGiven();
      case LOT -> isOfEverySpray(dose -> dose.getLot().isPresent());
      case TOTAL_MINUTES -> getTotalTime().isPresent();
      case PRESSURE_BEFORE -> session.findBloodPressureBeforeDosing().isPresent();
      case PRESSURE_AT_FORTY_MINUTES -> EsketamineMonitoringRules.isMeasuredAboutForty(session);
      case PRESSURE_BEFORE_THE_END -> SprayUse.countPressuresAfter(session) > 1;
      case SEDATION -> isTold(AcuteEffectKind.SEDATION);
      case DISSOCIATION -> isTold(AcuteEffectKind.DISSOCIATION);
      case RESPIRATORY_DEPRESSION -> isTold(AcuteEffectKind.RESPIRATORY_DEPRESSION);
    };
  }

  private boolean isOfEverySpray(Predicate<AdministeredDose> what) {
    return session.isEsketamineSprayGiven()
        && session.getAdministeredDoses().stream()
            .filter(AdministeredDose::isEsketamineSpray)
            .allMatch(what);
  }

  /** An effect that did not occur is told; one that did is told with when it had passed. */
  private boolean isTold(AcuteEffectKind kind) {
    return session.getAcuteEffects().stream()
        .filter(effect -> effect.getKind() == kind)
        .anyMatch(effect -> !effect.isOccurred() || effect.getResolvedAt().isPresent());
  }
}
