package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.ScheduleId;
import org.katlib.session.DosingSession;

/** How fast a course goes, and whether someone looks up on the way. */
public final class PaceRules implements RuleSet<TreatmentCourse> {
  private static final Limit WEEKS = Limit.of("weeks", "4", "wk");
  private static final Limit INFUSIONS = Limit.of("infusions", "4", "{session}");
  private static final Limit WEEKLY = Limit.of("most", "2", "{session}");
  private static final Limit INTERVAL = Limit.setByClinic("interval", "h");
  private static final long DAYS_OF_A_WEEK = 7;
  private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

  /** At the end of week 4 of esketamine, the benefit is judged before it goes on. */
  static final Rule<TreatmentCourse> WEEK_FOUR =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-005")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(WEEKS)
          .cite("S-SPRAVATO", "highlights", LABEL, CONFIRMED)
          .cite("S-MIMS-EU", "end of week 4, EU text", LABEL, CONFIRMED_SECONDARY)
          .cite("KAT", "a review from the last of these weeks on", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    DosingSession first = DosedSessions.firstSpray(course);
                    if (first == null || !session.isEsketamineSprayGiven()) {
                      return false;
                    }
                    long weeks = limits.getDuration(WEEKS).toDays();
                    long gone = day(session).toEpochDay() - day(first).toEpochDay();
                    LocalDate before = day(first).plusDays(weeks - DAYS_OF_A_WEEK - 1);
                    return gone >= weeks && !isReviewed(course, before, day(session));
                  }));

  /** Four infusions without improvement gained nothing from a fifth: the team looks at it. */
  static final Rule<TreatmentCourse> FOURTH_INFUSION =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-006")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(INFUSIONS)
          .cite("S-TP24", "figure 2", OBSERVATIONAL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = firstInfusion(course);
                for (int i = 0; i < course.getSessions().size() && first != null; i++) {
                  DosingSession session = DosedSessions.at(course, i);
                  if (session != null
                      && isInfusion(session)
                      && limits.isAtLeast(infusionsBefore(course, session), INFUSIONS)
                      && !isReviewed(course, day(first), day(session))) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** Esketamine spray is given at most twice in a week. */
  static final Rule<TreatmentCourse> TWICE_A_WEEK =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-007")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(WEEKLY)
          .cite("S-RXLIST", null, LABEL, CONFIRMED_SECONDARY)
          .cite("S-LEXI25", null, LABEL, CONFIRMED_SECONDARY)
          .cite("S-MIMS-EU", "EU text", LABEL, CONFIRMED_SECONDARY)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      session.isEsketamineSprayGiven()
                          && limits.isAbove(spraysInTheWeekTo(course, session), WEEKLY)));

  /** Doses are no closer together than the prescriber ordered. */
  static final Rule<TreatmentCourse> ORDERED_INTERVAL =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-008")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "an order's own interval is kept", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    long least = orderedInterval(course, session);
                    return least > 0 && isSoonerThan(least, course, session);
                  }));

  /** Doses are no closer together than the clinic set; no source gives hours. */
  static final Rule<TreatmentCourse> CLINIC_INTERVAL =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-009")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(INTERVAL)
          .cite("KAT", "no source states hours between doses", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      secondsSinceDose(course, session)
                          < limits.getDuration(INTERVAL).toSeconds()));

  /** Esketamine spray is not given twice on one day, whatever the sessions are called. */
  static final Rule<TreatmentCourse> ONCE_A_DAY =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-010")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("S-SPRAVATO", "84 mg a session at most", LABEL, CONFIRMED)
          .cite("S-RXLIST", "at most twice a week", LABEL, CONFIRMED_SECONDARY)
          .cite("KAT", "a day has one session with the spray", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      session.isEsketamineSprayGiven() && isSprayedAgainOn(course, session)));

  /** For the constraint that opens the rules to any host. */
  public PaceRules() {}

  private static LocalDate day(DosingSession session) {
    return session.getStart().toLocalDate();
  }

  /** Whether the team looked at the treatment after one day, and by another. */
  private static boolean isReviewed(TreatmentCourse course, LocalDate after, LocalDate day) {
    List<TreatmentReview> reviews = course.getReviews();
    for (int i = 0; i < reviews.size(); i++) {
      LocalDate done = reviews.get(i).getDoneOn();
      if (done.isAfter(after) && !done.isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInfusion(DosingSession session) {
    return session.isGiven(Substance.KETAMINE, Route.INTRAVENOUS);
  }

  private static @Nullable DosingSession firstInfusion(TreatmentCourse course) {
    DosingSession first = null;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession session = DosedSessions.at(course, i);
      if (session != null
          && isInfusion(session)
          && (first == null || session.getStart().isBefore(first.getStart()))) {
        first = session;
      }
    }
    return first;
  }

  private static int infusionsBefore(TreatmentCourse course, DosingSession session) {
    int count = 0;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null && isInfusion(other) && other.getStart().isBefore(session.getStart())) {
        count++;
      }
    }
    return count;
  }

  /** Whether an earlier session of the same day had the spray too. */
  private static boolean isSprayedAgainOn(TreatmentCourse course, DosingSession session) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null
          && other != session
          && other.isEsketamineSprayGiven()
          && day(other).toEpochDay() == day(session).toEpochDay()
          && !other.getStart().isAfter(session.getStart())) {
        return true;
      }
    }
    return false;
  }

  /** How many sessions with the spray there were in the seven days to this one, itself included. */
  private static int spraysInTheWeekTo(TreatmentCourse course, DosingSession session) {
    long to = day(session).toEpochDay();
    int count = 0;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null && other.isEsketamineSprayGiven()) {
        long on = day(other).toEpochDay();
        if (on <= to && on > to - DAYS_OF_A_WEEK) {
          count++;
        }
      }
    }
    return count;
  }

  /**
   * From the latest dose of an earlier session to the first of this one; counted in days where the
   * interval is told in days, so that ten in the morning follows a quarter past ten.
   */
  private static boolean isSoonerThan(
      long interval, TreatmentCourse course, DosingSession session) {
    return interval % SECONDS_OF_A_DAY == 0
        ? daysSinceDose(course, session) < interval / SECONDS_OF_A_DAY
        : secondsSinceDose(course, session) < interval;
  }

  private static long daysSinceDose(TreatmentCourse course, DosingSession session) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null
          && other != session
          && !DosedSessions.firstDose(other).isAfter(DosedSessions.firstDose(session))) {
        least = Math.min(least, day(session).toEpochDay() - day(other).toEpochDay());
      }
    }
    return least;
  }

  /** From the latest dose of an earlier session to the first of this one. */
  private static long secondsSinceDose(TreatmentCourse course, DosingSession session) {
    long dose = DosedSessions.firstDose(session).toEpochSecond();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession other = DosedSessions.at(course, i);
      if (other != null && other != session) {
        long apart = dose - DosedSessions.firstDose(other).toEpochSecond();
        if (apart >= 0 && apart < least) {
          least = apart;
        }
      }
    }
    return least;
  }

  /** The least interval that any phase of the session's schedule was ordered with, or 0. */
  private static long orderedInterval(TreatmentCourse course, DosingSession session) {
    Optional<ScheduleId> id = session.getSchedule();
    long least = 0;
    for (int i = 0; i < course.getSchedules().size() && id.isPresent(); i++) {
      DosingSchedule schedule = course.getSchedules().get(i);
      for (int k = 0; k < schedule.getPhases().size() && schedule.getId().equals(id.get()); k++) {
        Optional<Duration> interval = schedule.getPhases().get(k).getMinimumInterval();
        if (interval.isEmpty()) {
          return 0;
        }
        long seconds = interval.get().toSeconds();
        least = least == 0 ? seconds : Math.min(least, seconds);
      }
    }
    return least;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        WEEK_FOUR, FOURTH_INFUSION, TWICE_A_WEEK, ORDERED_INTERVAL, CLINIC_INTERVAL, ONCE_A_DAY);
  }
}
