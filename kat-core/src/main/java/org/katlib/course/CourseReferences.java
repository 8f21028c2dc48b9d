package org.katlib.course;

import static org.katlib.course.GivenIds.AGREEMENTS;
import static org.katlib.course.GivenIds.BELIEFS;
import static org.katlib.course.GivenIds.CONSENTS;
import static org.katlib.course.GivenIds.DECISIONS;
import static org.katlib.course.GivenIds.GOALS;
import static org.katlib.course.GivenIds.MEMORIES;
import static org.katlib.course.GivenIds.RESPONSES;
import static org.katlib.course.GivenIds.SCHEDULES;
import static org.katlib.course.GivenIds.SESSIONS;
import static org.katlib.course.GivenIds.TARGETS;
import static org.katlib.course.GivenIds.TEAM;

import java.util.Optional;
import org.katlib.consent.Consent;
import org.katlib.framework.FrameworkId;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.WorkingAgreement;
import org.katlib.rule.Concerns;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.target.CycleLink;

/**
 * The ids that the parts of a course refer to. The frameworks of the course itself have a rule of
 * their own, and a supervisor need not be of the team.
 */
final class CourseReferences {
  /** A framework of the team's own, or a published one. */
  static final References.Known<FrameworkId> FRAMEWORKS =
      (course, id) -> course.findFramework(id).isPresent();

  private CourseReferences() {}

  static void reportUnknown(TreatmentCourse course, Concerns concerns) {
    References in = new References(course, concerns);
    in.parts(
        "beliefs",
        course.getBeliefs(),
        (belief, to) -> to.each("targets", belief.getTargets(), TARGETS));
    in.parts(
        "cycles",
        course.getCycles(),
        (cycle, to) -> to.parts("links", cycle.getLinks(), CourseReferences::link));
    in.parts(
        "memories",
        course.getMemories(),
        (memory, to) -> to.one("belief", memory.getBelief(), BELIEFS));
    in.parts(
        "motivationRatings",
        course.getMotivationRatings(),
        (rating, to) -> to.one("target", rating.getTarget(), TARGETS));
    in.parts(
        "activities",
        course.getActivities(),
        (activity, to) -> to.one("target", activity.getTarget(), TARGETS));
    in.parts(
        "goals",
        course.getGoals(),
        (goal, to) -> {
          to.each("targets", goal.getTargets(), TARGETS);
          to.each("beliefs", goal.getBeliefs(), BELIEFS);
        });
    in.parts("workingAgreements", course.getWorkingAgreements(), CourseReferences::agreement);
    in.parts(
        "decisions",
        course.getDecisions(),
        (decision, to) -> {
          to.each("clinicians", decision.getClinicians(), TEAM);
          to.parts("signatures", decision.getSignatures(), CourseReferences::signature);
        });
    in.parts("consents", course.getConsents(), CourseReferences::consent);
    in.parts(
        "schedules",
        course.getSchedules(),
        (schedule, to) -> to.one("replaces", schedule.getReplaces(), SCHEDULES));
    in.parts("sessions", course.getSessions(), SessionReferences::session);
    in.parts(
        "responses",
        course.getResponses(),
        (response, to) -> to.one("rater", response.getRater(), TEAM));
    in.parts("signalReviews", course.getSignalReviews(), CourseReferences::signalReview);
    in.parts("adaptations", course.getAdaptations(), CourseReferences::adaptation);
  }

  private static void link(CycleLink link, References in) {
    in.one("target", link.getTarget(), TARGETS);
    in.one("belief", link.getBelief(), BELIEFS);
  }

  private static void signature(AgreementSignature signature, References in) {
    in.one("practitioner", signature.getPractitioner(), TEAM);
  }

  private static void agreement(WorkingAgreement agreement, References in) {
    in.parts("signatures", agreement.getSignatures(), CourseReferences::signature);
    in.each("goals", agreement.getGoals(), GOALS);
    in.parts(
        "memoryIntentions",
        agreement.getMemoryIntentions(),
        (intention, to) -> to.one("memory", intention.getMemory(), MEMORIES));
    in.one("replaces", agreement.getReplaces(), AGREEMENTS);
  }

  private static void consent(Consent consent, References in) {
    in.one("obtainedBy", consent.getObtainedBy(), TEAM);
    in.one("replaces", consent.getReplaces(), CONSENTS);
  }

  private static void signalReview(SafetySignalReview review, References in) {
    in.one("response", Optional.of(review.getResponse()), RESPONSES);
    in.one("reviewer", review.getReviewer(), TEAM);
  }

  private static void adaptation(Adaptation adaptation, References in) {
    in.parts(
        "evidence",
        adaptation.getEvidence(),
        (evidence, to) -> to.one("session", evidence.getSession(), SESSIONS));
    in.one("decision", adaptation.getDecision(), DECISIONS);
    in.one("firstSession", adaptation.getFirstSession(), SESSIONS);
    if (adaptation instanceof MethodAdaptation method) {
      in.one("before", method.getBefore(), FRAMEWORKS);
      in.one("after", method.getAfter(), FRAMEWORKS);
    }
  }
}
