package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.session.DosingSession;

/** What sources ask to look at while the treatment goes on for months. */
public final class LongTermRules implements RuleSet<TreatmentCourse> {
  private static final Limit URINARY = Limit.of("interval", "90", "d");
  private static final Limit LIVER = Limit.setByClinic("interval", "d");

  /** Before esketamine the risk of dependence and misuse is assessed. */
  static final Rule<TreatmentCourse> DEPENDENCE_ASSESSED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-001")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "sections 5.3 and 9", LABEL, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      session.isEsketamineSprayGiven()
                          && lastCheck(
                                  course, LongTermCheckKind.DEPENDENCE_AND_MISUSE, day(session))
                              == null));

  /** Over months of treatment, urinary symptoms are asked about again and again. */
  static final Rule<TreatmentCourse> URINARY_ASKED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-002")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(URINARY)
          .cite("S-JNJ-URO", "monitor", LABEL, CONFIRMED)
          .cite("S-KSET22", "no agreed interval", CONSENSUS, CONFIRMED)
          .cite("KAT", "every three months", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      isOverdue(
                          course, LongTermCheckKind.URINARY_SYMPTOMS, session, limits, URINARY)));

  /** Recurrent use can injure the liver: tests are repeated, as often as the clinic set. */
  static final Rule<TreatmentCourse> LIVER_TESTED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-003")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(LIVER)
          .cite("S-KETALAR", "section 5.6, ALP and GGT included", LABEL, CONFIRMED_SECONDARY)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      isOverdue(course, LongTermCheckKind.LIVER_TESTS, session, limits, LIVER)));

  /** Once esketamine has begun, someone looks for thoughts of suicide. */
  static final Rule<TreatmentCourse> SUICIDALITY_WATCHED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-004")
          .resolvedBy(PRESCRIBER)
          .moment(AFTER)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "boxed warning", LABEL, CONFIRMED)
          .check(
              when(
                  (course, limits) -> {
                    DosingSession first = DosedSessions.firstSpray(course);
                    return first != null
                        && hasLaterDose(course, first)
                        && !hasCheckSince(course, LongTermCheckKind.SUICIDALITY, day(first));
                  },
                  "longTermChecks"));

  /** Urinary symptoms lead to a referral. */
  static final Rule<TreatmentCourse> REFERRED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-005")
          .moment(AFTER)
          .resolvedBy(PRESCRIBER)
          .cite("S-JNJ-URO", "refer as needed", LABEL, CONFIRMED)
          .check(
              each(
                  "longTermChecks",
                  TreatmentCourse::getLongTermChecks,
                  (check, limits) ->
                      check.getKind() == LongTermCheckKind.URINARY_SYMPTOMS
                          && check.isConcern()
                          && !check.getReferred().orElse(false),
                  "referred"));

  /** On stopping, someone looks how the patient fares. */
  static final Rule<TreatmentCourse> STOPPING_WATCHED =
      Rule.about(TreatmentCourse.class, "KAT-FOLLOW-006")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(PRESCRIBER)
          .cite("S-SPRAVATO-2019", "section 9.3", LABEL, CONFIRMED)
          .cite("S-JNJ-TAPER", "no withdrawal seen up to 4 wk", LABEL, CONFIRMED_SECONDARY)
          .check(
              (course, limits, concerns) -> {
                List<TreatmentReview> reviews = course.getReviews();
                for (int i = 0; i < reviews.size(); i++) {
                  if (reviews.get(i).getDecision() == ReviewDecision.STOP
                      && !hasCheckSince(
                          course, LongTermCheckKind.WITHDRAWAL, reviews.get(i).getDoneOn())) {
                    concerns.report("reviews", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public LongTermRules() {}

  private static LocalDate day(DosingSession session) {
    return session.getStart().toLocalDate();
  }

  /** The latest day on which something was looked at, up to a day, or null. */
  private static @Nullable LocalDate lastCheck(
      TreatmentCourse course, LongTermCheckKind kind, LocalDate day) {
    LocalDate last = null;
    List<LongTermCheck> checks = course.getLongTermChecks();
    for (int i = 0; i < checks.size(); i++) {
      LocalDate done = checks.get(i).getDoneOn();
      if (checks.get(i).getKind() == kind
          && !done.isAfter(day)
          && (last == null || done.isAfter(last))) {
        last = done;
      }
    }
    return last;
  }

  /** Whether, since the first dose or the last look, more days went by than the limit gives. */
  private static boolean isOverdue(
      TreatmentCourse course,
      LongTermCheckKind kind,
      DosingSession session,
      Limits limits,
      Limit most) {
    DosingSession first = DosedSessions.first(course);
    LocalDate checked = lastCheck(course, kind, day(session));
    LocalDate since = first == null ? day(session) : day(first);
    if (checked != null && checked.isAfter(since)) {
      since = checked;
    }
    return day(session).toEpochDay() - since.toEpochDay() > limits.getDuration(most).toDays();
  }

  private static boolean hasCheckSince(
      TreatmentCourse course, LongTermCheckKind kind, LocalDate day) {
    List<LongTermCheck> checks = course.getLongTermChecks();
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).getKind() == kind && !checks.get(i).getDoneOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLaterDose(TreatmentCourse course, DosingSession first) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession session = DosedSessions.at(course, i);
      if (session != null
          && DosedSessions.firstDose(session).isAfter(DosedSessions.firstDose(first))) {
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
    return List.of(
        DEPENDENCE_ASSESSED,
        URINARY_ASKED,
        LIVER_TESTED,
        SUICIDALITY_WATCHED,
        REFERRED,
        STOPPING_WATCHED);
  }
}
