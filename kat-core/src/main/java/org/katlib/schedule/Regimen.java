package org.katlib.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;

/**
 * A published way of dosing, as its sources tell it. It is what a source says, never what a patient
 * should be given.
 *
 * @param key the stable key, such as {@code iv-three-a-week}
 * @param name the name, for a reader
 * @param substance the drug
 * @param jurisdiction whose approved text it is, where the texts differ; absent elsewhere
 * @param indication what for, where the source could be read that far
 * @param basedOn the key of the source that an order by it names
 * @param unsaid what the sources do not say, where that is known
 * @param phases the phases, in order
 * @param citations the sources, each with what it says
 */
public record Regimen(
    String key,
    String name,
    Substance substance,
    Optional<Jurisdiction> jurisdiction,
    Optional<RegimenIndication> indication,
    String basedOn,
    Optional<String> unsaid,
    List<DosingPhase> phases,
    List<Citation> citations) {
  /** Keeps its own lists. */
  public Regimen {
    phases = List.copyOf(phases);
    citations = List.copyOf(citations);
  }

  /**
   * An order that follows the regimen as published; {@link DosingSchedule#tailor} departs from it.
   *
   * @param id the id of the schedule
   * @param on the day it is ordered
   * @return the schedule, which names the source
   */
  public DosingSchedule order(ScheduleId id, LocalDate on) {
    return DosingSchedule.builder()
        .id(id)
        .substance(substance)
        .orderedOn(on)
        .basedOn(basedOn)
        .phases(phases)
        .build();
  }
}
