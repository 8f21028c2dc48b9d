package org.katlib.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.KatType;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.Waiver;
import org.katlib.session.SessionId;

/**
 * Judges a value by form, by the published rules and by a clinic's policy.
 *
 * <p>It compares, and never recommends a dose. Build one and keep it: it is immutable and safe for
 * use by many threads.
 *
 * <pre>{@code
 * ValidationReport report = KatValidator.published().validate(course);
 * }</pre>
 */
public final class KatValidator {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::getSeverity)
          .thenComparing(Finding::getPath, JsonPointer.ORDER)
          .thenComparing(Finding::getRuleId);

  private final ClinicPolicy policy;
  private final Clock clock;
  private final FormValidator form;
  private final ClinicalWalk walk;

  private KatValidator(ClinicPolicy policy, Clock clock) {
    this.form = new FormValidator(clock);
    PolicyCheck.check(policy, RuleBook.published(), form);
    this.policy = policy;
    this.clock = clock;
    this.walk = new ClinicalWalk(RuleBook.published(), policy);
  }

  /**
   * {@return a validator that judges by the published rules alone, under US texts; today is that of
   * the machine's time zone}
   */
  public static KatValidator published() {
    return with(ClinicPolicy.published(Jurisdiction.US));
  }

  /**
   * A validator that judges by a clinic's policy; today is that of the machine's time zone.
   *
   * @param policy the policy
   * @return the validator
   * @throws IllegalArgumentException if the policy is malformed, names a rule or a limit that does
   *     not exist, changes one twice, or gives a limit another unit or a number below 0
   */
  public static KatValidator with(ClinicPolicy policy) {
    return with(policy, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * A validator that takes today from a clock.
   *
   * @param policy the policy
   * @param clock tells what lies in the future, and which waivers have expired
   * @return the validator
   * @throws IllegalArgumentException as {@link #with(ClinicPolicy)} does
   */
  public static KatValidator with(ClinicPolicy policy, Clock clock) {
    return new KatValidator(policy, clock);
  }

  /**
   * Judges a value and everything in it.
   *
   * @param value a value of this library, such as a {@link TreatmentCourse}
   * @return what was found
   * @throws IllegalArgumentException if the value is not of this library
   */
  public ValidationReport validate(Object value) {
    requireOurs(value.getClass());
    List<Finding> findings = new ArrayList<>();
    form.validate(value, findings);
    walk.walk(value, findings);
    if (!policy.getWaivers().isEmpty()) {
      LocalDate today = LocalDate.now(clock);
      findings.replaceAll(finding -> waive(finding, courseOf(value), today));
    }
    findings.sort(ORDER);
    return ValidationReport.builder().findings(findings).build();
  }

  /**
   * Judges whether a dosing session may go ahead: as if its planned doses were given.
   *
   * <p>It asks the rules alone, waivers as of that day; whether the record is well formed, {@link
   * #validate} tells.
   *
   * @param course the course
   * @param session a dosing session that is planned or in progress and has no dose yet
   * @param at when the first dose is to be given; a time before the session counts as its start
   * @return every reason why not, each once, and what to weigh
   * @throws IllegalArgumentException if there is no such session or two of one id, if it is over,
   *     has its dose already, or is on another day than {@code at}
   */
  public Readiness readyForDosing(TreatmentCourse course, SessionId session, OffsetDateTime at) {
    ReadinessProjection projection = ReadinessProjection.dosed(course, session, at);
    return readiness(session, at, projection);
  }

  /**
   * Judges whether a patient may leave: as if the session ended.
   *
   * @param course the course
   * @param session a dosing session with a dose
   * @param at when the patient is to leave; nothing in the session is recorded later
   * @return every reason why not, each once, and what to weigh
   * @throws IllegalArgumentException if there is no such session or two of one id, if it has no
   *     dose yet, or if its record goes on after {@code at}
   */
  public Readiness readyForDischarge(TreatmentCourse course, SessionId session, OffsetDateTime at) {
    ReadinessProjection projection = ReadinessProjection.ended(course, session, at);
    return readiness(session, at, projection);
  }

  private Readiness readiness(
      SessionId session, OffsetDateTime at, ReadinessProjection projection) {
    List<Finding> findings = new ArrayList<>();
    walk.walk(projection.course(), findings);
    Map<String, ReadinessReason> once = new LinkedHashMap<>();
    findings.stream()
        .filter(projection::bears)
        .map(projection::inTheCourseAsItIs)
        .map(finding -> waive(finding, courseOf(projection.course()), at.toLocalDate()))
        .sorted(ORDER)
        .forEach(
            finding ->
                once.putIfAbsent(
                    finding.getRuleId() + " " + finding.getPath(),
                    ReadinessReason.builder()
                        .finding(finding)
                        .responsible(RuleBook.published().get(finding).getResponsible())
                        .build()));
    return Readiness.builder()
        .session(session)
        .question(projection.question())
        .at(at)
        .reasons(once.values())
        .build();
  }

  private static void requireOurs(Class<?> implementation) {
    for (Class<?> type : implementation.getInterfaces()) {
      if (type.isAnnotationPresent(KatType.class)) {
        return;
      }
    }
    throw new IllegalArgumentException("not a value of this library: " + implementation.getName());
  }

  private Finding waive(Finding finding, @Nullable String course, LocalDate day) {
    Optional<Waiver> waiver = policy.findWaiver(finding.getRuleId(), course, day);
    return waiver.isEmpty() ? finding : finding.toBuilder().waiver(waiver).build();
  }

  private static @Nullable String courseOf(Object value) {
    return value instanceof TreatmentCourse course ? course.getId().getText() : null;
  }
}
