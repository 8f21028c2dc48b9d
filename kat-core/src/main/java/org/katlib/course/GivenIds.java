package org.katlib.course;

import java.util.List;
import java.util.function.Function;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentId;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.AgreementId;
import org.katlib.goal.DecisionId;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalId;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.model.Identifier;
import org.katlib.process.ActionId;
import org.katlib.process.IntegrationAction;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticMoment;
import org.katlib.rule.Concerns;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.ScheduleId;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ResponseId;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.TherapySession;
import org.katlib.target.ActivityId;
import org.katlib.target.BeliefId;
import org.katlib.target.CoreBelief;
import org.katlib.target.CycleId;
import org.katlib.target.MeaningfulActivity;
import org.katlib.target.MemoryId;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;

/**
 * One kind of id, and where a course gives it: in one list, or in a list of each session.
 *
 * @param <T> what has the id
 * @param <I> the id
 */
final class GivenIds<T, I extends Identifier> implements References.Known<I> {
  static final GivenIds<TreatmentTarget, TargetId> TARGETS =
      ofCourse("targets", TreatmentCourse::getTargets, TreatmentTarget::getId);
  static final GivenIds<CoreBelief, BeliefId> BELIEFS =
      ofCourse("beliefs", TreatmentCourse::getBeliefs, CoreBelief::getId);
  static final GivenIds<SymptomCycle, CycleId> CYCLES =
      ofCourse("cycles", TreatmentCourse::getCycles, SymptomCycle::getId);
  static final GivenIds<TraumaticMemory, MemoryId> MEMORIES =
      ofCourse("memories", TreatmentCourse::getMemories, TraumaticMemory::getId);
  static final GivenIds<MeaningfulActivity, ActivityId> ACTIVITIES =
      ofCourse("activities", TreatmentCourse::getActivities, MeaningfulActivity::getId);
  static final GivenIds<Goal, GoalId> GOALS =
      ofCourse("goals", TreatmentCourse::getGoals, Goal::getId);
  static final GivenIds<WorkingAgreement, AgreementId> AGREEMENTS =
      ofCourse("workingAgreements", TreatmentCourse::getWorkingAgreements, WorkingAgreement::getId);
  static final GivenIds<SharedDecision, DecisionId> DECISIONS =
      ofCourse("decisions", TreatmentCourse::getDecisions, SharedDecision::getId);
  static final GivenIds<Practitioner, PractitionerId> TEAM =
      ofCourse("team", TreatmentCourse::getTeam, Practitioner::getId);
  static final GivenIds<DosingSchedule, ScheduleId> SCHEDULES =
      ofCourse("schedules", TreatmentCourse::getSchedules, DosingSchedule::getId);
  static final GivenIds<Consent, ConsentId> CONSENTS =
      ofCourse("consents", TreatmentCourse::getConsents, Consent::getId);
  static final GivenIds<TherapeuticFramework, FrameworkId> CUSTOM_FRAMEWORKS =
      ofCourse(
          "customFrameworks", TreatmentCourse::getCustomFrameworks, TherapeuticFramework::getId);
  static final GivenIds<InstrumentResponse, ResponseId> RESPONSES =
      ofCourse("responses", TreatmentCourse::getResponses, InstrumentResponse::getId);
  static final GivenIds<Adaptation, AdaptationId> ADAPTATIONS =
      ofCourse("adaptations", TreatmentCourse::getAdaptations, Adaptation::getId);
  static final GivenIds<Session, SessionId> SESSIONS =
      ofCourse("sessions", TreatmentCourse::getSessions, Session::getId);
  static final GivenIds<TherapeuticMoment, MomentId> MOMENTS =
      new GivenIds<>("moments", true, GivenIds::moments, TherapeuticMoment::getId);
  static final GivenIds<IntegrationAction, ActionId> ACTIONS =
      new GivenIds<>("actions", true, GivenIds::actions, IntegrationAction::getId);

  private static final List<GivenIds<?, ?>> ALL =
      List.of(
          TARGETS,
          BELIEFS,
          CYCLES,
          MEMORIES,
          ACTIVITIES,
          GOALS,
          AGREEMENTS,
          DECISIONS,
          TEAM,
          SCHEDULES,
          CONSENTS,
          CUSTOM_FRAMEWORKS,
          RESPONSES,
          ADAPTATIONS,
          SESSIONS,
          MOMENTS,
          ACTIONS);

  /** One of the lists that give ids: the course's only one, or that of a session. */
  @FunctionalInterface
  private interface Lists<T> {
    List<? extends T> get(TreatmentCourse course, int position);
  }

  private final String attribute;
  private final boolean ofSessions;
  private final Lists<T> lists;
  private final Function<T, I> id;

  private GivenIds(String attribute, boolean ofSessions, Lists<T> lists, Function<T, I> id) {
    this.attribute = attribute;
    this.ofSessions = ofSessions;
    this.lists = lists;
    this.id = id;
  }

  private static <T, I extends Identifier> GivenIds<T, I> ofCourse(
      String attribute, Function<TreatmentCourse, List<T>> list, Function<T, I> id) {
    return new GivenIds<>(attribute, false, (course, only) -> list.apply(course), id);
  }

  private static List<TherapeuticMoment> moments(TreatmentCourse course, int session) {
    return course.getSessions().get(session) instanceof TherapySession therapy
        ? therapy.getMoments()
        : List.of();
  }

  private static List<IntegrationAction> actions(TreatmentCourse course, int session) {
    return course.getSessions().get(session) instanceof IntegrationSession integration
        ? integration.getActions()
        : List.of();
  }

  /** Reports every id that was given before, of every kind. */
  static void reportAllRepeated(TreatmentCourse course, Concerns concerns) {
    for (int i = 0; i < ALL.size(); i++) {
      ALL.get(i).reportRepeated(course, concerns);
    }
  }

  private void reportRepeated(TreatmentCourse course, Concerns concerns) {
    for (int n = 0; n < countLists(course); n++) {
      List<? extends T> all = lists.get(course, n);
      for (int i = 0; i < all.size(); i++) {
        if (!isGivenBefore(course, n, i, id.apply(all.get(i)))) {
          continue;
        }
        if (ofSessions) {
          concerns.report("sessions", n, attribute, i, "id");
        } else {
          concerns.report(attribute, i, "id");
        }
      }
    }
  }

  @Override
  public boolean isThere(TreatmentCourse course, I sought) {
    return isGivenBefore(course, countLists(course), 0, sought);
  }

  /** Whether an id is given in the lists before one, or before an entry of that one. */
  private boolean isGivenBefore(TreatmentCourse course, int list, int entry, I sought) {
    for (int n = 0; n < countLists(course) && n <= list; n++) {
      List<? extends T> all = lists.get(course, n);
      int end = n < list ? all.size() : entry;
      for (int i = 0; i < end; i++) {
        if (id.apply(all.get(i)).equals(sought)) {
          return true;
        }
      }
    }
    return false;
  }

  private int countLists(TreatmentCourse course) {
    return ofSessions ? course.getSessions().size() : 1;
  }
}
