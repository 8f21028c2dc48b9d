package org.katlib.schedule;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.INFO;

import java.time.Duration;
import java.util.List;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** The rules about how often and how long an order gives a dose. */
public final class ScheduleFrequencyRules implements RuleSet<DosingSchedule> {
  private static final Limit INDUCTION = Limit.of("induction", "2", "{session}/wk");
  private static final Limit MAINTENANCE = Limit.of("maintenance", "1", "{session}/wk");
  private static final Limit INTERVAL = Limit.setByClinic("interval", "h");

  /** Esketamine spray: twice a week for the first weeks, then once a week or less. */
  static final Rule<DosingSchedule> LABEL_FREQUENCY =
      about("KAT-SCHEDULE-001")
          .limit(INDUCTION)
          .limit(MAINTENANCE)
          .cite("S-LEXI25", "weeks 1 to 4, 5 to 8 and from 9", LABEL, CONFIRMED_SECONDARY)
          .cite("S-MIMS-EU", "EU text", LABEL, CONFIRMED_SECONDARY)
          .cite("S-SPRAVATOHCP-MDSI", "twice a week for 4 weeks", LABEL, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (schedule.getSubstance() == Substance.ESKETAMINE
                      && phase.getForm() == DoseForm.NASAL_SPRAY_DEVICE) {
                    Limit perWeek = phase.getKind().isFirst() ? INDUCTION : MAINTENANCE;
                    int most = limits.get(perWeek).intValue();
                    if (isMoreOften(phase.getFrequency(), most, 1)) {
                      concerns.report("phases", i, "frequency");
                    }
                    List<DosingFrequency> others = phase.getAlternativeFrequencies();
                    for (int k = 0; k < others.size(); k++) {
                      if (isMoreOften(others.get(k), most, 1)) {
                        concerns.report("phases", i, "alternativeFrequencies", k);
                      }
                    }
                  }
                }
              });

  /** After maintenance or a taper, an order does not begin anew. */
  static final Rule<DosingSchedule> PHASES_IN_ORDER =
      about("KAT-SCHEDULE-002")
          .cite("KAT", "induction, then maintenance, then taper", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                List<DosingPhase> phases = schedule.getPhases();
                for (int i = 1; i < phases.size(); i++) {
                  if (phases.get(i).getKind().isFirst() && !phases.get(i - 1).getKind().isFirst()) {
                    concerns.report("phases", i, "kind");
                  }
                }
              });

  /** A taper spaces out; it does not come closer together. */
  static final Rule<DosingSchedule> TAPER_SPACES_OUT =
      about("KAT-SCHEDULE-003")
          .severity(INFO)
          .cite("S-JNJ-TAPER", "spacing out is the usual route", PRACTICE, CONFIRMED_SECONDARY)
          .check(
              (schedule, limits, concerns) -> {
                List<DosingPhase> phases = schedule.getPhases();
                for (int i = 1; i < phases.size(); i++) {
                  DosingFrequency before = phases.get(i - 1).getFrequency();
                  if (phases.get(i).getKind() == DosingPhaseKind.TAPER
                      && isMoreOften(
                          phases.get(i).getFrequency(), before.getSessions(), before.getWeeks())) {
                    concerns.report("phases", i, "frequency");
                  }
                }
              });

  /** So often for so many weeks makes so many sessions. */
  static final Rule<DosingSchedule> COUNT_OF_WEEKS =
      about("KAT-SCHEDULE-004")
          .cite("KAT", "frequency times weeks", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  if (!SessionCounts.agree(schedule.getPhases().get(i))) {
                    concerns.report("phases", i, "sessionCount");
                  }
                }
              });

  /** The least interval leaves room for the frequency. */
  static final Rule<DosingSchedule> INTERVAL_FITS_FREQUENCY =
      about("KAT-SCHEDULE-005")
          .cite("KAT", "sessions times the least interval", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  Duration least = phase.getMinimumInterval().orElse(Duration.ZERO);
                  if (least.toSeconds() > SessionCounts.meanSeconds(phase.getFrequency())) {
                    concerns.report("phases", i, "minimumInterval");
                  }
                }
              });

  /** No source states a least time between two doses: only a clinic does. */
  static final Rule<DosingSchedule> INTERVAL_OF_THE_CLINIC =
      about("KAT-SCHEDULE-006")
          .limit(INTERVAL)
          .cite("KAT", "no source found states hours between doses", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  Duration least = limits.getDuration(INTERVAL);
                  if (phase.getMinimumInterval().isPresent()
                      && phase.getMinimumInterval().get().compareTo(least) < 0) {
                    concerns.report("phases", i, "minimumInterval");
                  } else if (SessionCounts.closestSeconds(phase) < least.toSeconds()) {
                    concerns.report("phases", i, "frequency");
                  }
                }
              });

  /** A first series says when it ends, or when it is looked at. */
  static final Rule<DosingSchedule> END_OR_REVIEW =
      about("KAT-SCHEDULE-007")
          .cite("S-ASA25", "a treatment plan with an end point", CONSENSUS, CONFIRMED)
          .cite("KAT", "a first series has an end or a review", DERIVED, CONFIRMED)
          .check(
              (schedule, limits, concerns) -> {
                for (int i = 0; i < schedule.getPhases().size(); i++) {
                  DosingPhase phase = schedule.getPhases().get(i);
                  if (phase.getKind().isFirst()
                      && phase.hasNoEnd()
                      && phase.getReviews().isEmpty()
                      && phase.getStopWhen().isEmpty()) {
                    concerns.report("phases", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public ScheduleFrequencyRules() {}

  private static Rule.Builder<DosingSchedule> about(String id) {
    return Rule.about(DosingSchedule.class, id).moment(BEFORE_DOSING).resolvedBy(PRESCRIBER);
  }

  private static boolean isMoreOften(DosingFrequency frequency, int sessions, int weeks) {
    return (long) frequency.getSessions() * weeks > (long) sessions * frequency.getWeeks();
  }

  @Override
  public Class<DosingSchedule> getSubject() {
    return DosingSchedule.class;
  }

  @Override
  public List<Rule<DosingSchedule>> getRules() {
    return List.of(
        LABEL_FREQUENCY,
        PHASES_IN_ORDER,
        TAPER_SPACES_OUT,
        COUNT_OF_WEEKS,
        INTERVAL_FITS_FREQUENCY,
        INTERVAL_OF_THE_CLINIC,
        END_OR_REVIEW);
  }
}
