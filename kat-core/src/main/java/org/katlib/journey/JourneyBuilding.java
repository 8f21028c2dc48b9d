package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.katlib.consent.Consent;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.Party;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.Session;
import org.katlib.target.CoreBelief;
import org.katlib.target.LinkStrength;
import org.katlib.target.MeaningfulActivity;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** The events of a course, each once; those of one time in the order in which they happen. */
final class JourneyBuilding {
  private final List<JourneyEvent> events = new ArrayList<>();

  private JourneyBuilding() {}

  static List<JourneyEvent> eventsOf(TreatmentCourse course) {
    JourneyBuilding building = new JourneyBuilding();
    building.addPatient(course);
    building.addTargets(course);
    building.addAgreements(course);
    building.addTreatment(course);
    return building.events;
  }

  private void addPatient(TreatmentCourse course) {
    course
        .getPatient()
        .getBodyWeights()
        .forEach(weight -> events.add(new CourseEvent.Weighed(weight)));
    addPrinciples(course.getTraumaInformedEvidence());
    course
        .getAdvancePreferences()
        .forEach(preferences -> events.add(new CareEvent.PreferencesRecorded(preferences)));
    course.getSafetyPlans().forEach(plan -> events.add(new CareEvent.SafetyPlanWritten(plan)));
  }

  private void addPrinciples(List<PrincipleEvidence> all) {
    Map<LocalDate, List<PrincipleEvidence>> byDay = new TreeMap<>();
    for (PrincipleEvidence evidence : all) {
      byDay.computeIfAbsent(evidence.getRecordedOn(), day -> new ArrayList<>()).add(evidence);
    }
    byDay.forEach((day, evidence) -> events.add(new CareEvent.PrinciplesRecorded(day, evidence)));
  }

  private void addTargets(TreatmentCourse course) {
    course.getTargets().forEach(this::add);
    course.getBeliefs().forEach(this::add);
    course.getCycles().forEach(this::add);
    course
        .getMotivationRatings()
        .forEach(rating -> events.add(new TargetEvent.MotivationRated(rating)));
    course
        .getStabilisationChecks()
        .forEach(check -> events.add(new MemoryEvent.StabilityChecked(check)));
    course.getMemories().forEach(this::add);
    course.getActivities().forEach(this::add);
  }

  private void add(TreatmentTarget target) {
    events.add(new TargetEvent.TargetIdentified(target));
    target
        .getSeverityRatings()
        .forEach(rating -> events.add(new TargetEvent.SeverityRated(target, rating)));
  }

  private void add(CoreBelief belief) {
    events.add(new BeliefEvent.BeliefWorded(belief));
    belief
        .getConvictionRatings()
        .forEach(rating -> events.add(new BeliefEvent.ConvictionRated(belief, rating)));
  }

  private void add(SymptomCycle cycle) {
    events.add(new TargetEvent.CycleDrawn(cycle));
    cycle.getLinks().stream()
        .flatMap(link -> link.getStrengths().stream())
        .map(LinkStrength::getRatedOn)
        .filter(day -> !day.equals(cycle.getDrawnOn()))
        .distinct()
        .forEach(day -> events.add(new TargetEvent.LinksRated(cycle, day)));
  }

  private void add(TraumaticMemory memory) {
    events.add(new MemoryEvent.MemoryNamed(memory));
    memory
        .getChargeRatings()
        .forEach(rating -> events.add(new MemoryEvent.ChargeRated(memory, rating)));
  }

  private void add(MeaningfulActivity activity) {
    activity
        .getPlannedFor()
        .filter(day -> !activity.getDoneOn().equals(Optional.of(day)))
        .ifPresent(day -> events.add(new ActivityEvent.ActivityPlanned(activity, day)));
    activity
        .getDoneOn()
        .ifPresent(day -> events.add(new ActivityEvent.ActivityDone(activity, day)));
  }

  private void addAgreements(TreatmentCourse course) {
    course.getGoals().forEach(this::add);
    course.getConsents().forEach(this::add);
    course
        .getWorkingAgreements()
        .forEach(
            agreement ->
                agreement.getSignatures().stream()
                    .map(AgreementSignature::getSignedAt)
                    .max(Comparator.comparing(OffsetDateTime::toInstant))
                    .ifPresent(
                        at -> events.add(new AgreementEvent.AgreementSigned(agreement, at))));
    course
        .getDecisions()
        .forEach(
            decision ->
                decision
                    .getDecidedAt()
                    .ifPresent(at -> events.add(new AgreementEvent.DecisionMade(decision, at))));
  }

  private void add(Goal goal) {
    Map<LocalDate, List<Party>> byDay = new TreeMap<>();
    for (GoalAgreement agreement : goal.getAgreements()) {
      byDay
          .computeIfAbsent(agreement.getAgreedOn(), day -> new ArrayList<>())
          .add(agreement.getParty());
    }
    byDay.forEach((day, parties) -> events.add(new GoalEvent.GoalAgreed(goal, day, parties)));
    goal.getScale().ifPresent(scale -> events.add(new GoalEvent.ScaleWritten(goal, scale)));
    if (goal.getChanges().stream().noneMatch(change -> change.getStatus().isPresent())) {
      events.add(new GoalEvent.GoalMoved(goal));
    }
    goal.getChanges().forEach(change -> events.add(new GoalEvent.GoalChanged(goal, change)));
    goal.getScores().forEach(score -> events.add(new GoalEvent.GoalScored(goal, score)));
  }

  private void add(Consent consent) {
    events.add(new ConsentEvent.ConsentSigned(consent));
    consent
        .getWithdrawals()
        .forEach(withdrawal -> events.add(new ConsentEvent.ConsentWithdrawn(consent, withdrawal)));
  }

  private void addTreatment(TreatmentCourse course) {
    course.getEnrolment().ifPresent(enrolment -> events.add(new CourseEvent.Enrolled(enrolment)));
    course
        .getSchedules()
        .forEach(schedule -> events.add(new CourseEvent.ScheduleOrdered(schedule)));
    course.getAdaptations().forEach(adaptation -> events.add(new CourseEvent.Adapted(adaptation)));
    for (Session session : course.getSessions()) {
      SessionBuilding.addTo(events, session);
    }
    addMeasures(course);
    course.getReviews().forEach(review -> events.add(new CourseEvent.Reviewed(review)));
    course.getLongTermChecks().forEach(check -> events.add(new CourseEvent.LongTermChecked(check)));
  }

  private void addMeasures(TreatmentCourse course) {
    for (InstrumentResponse response : course.getResponses()) {
      events.add(new MeasureEvent.InstrumentAnswered(response, course.findInstrument(response)));
    }
    course
        .getSignalReviews()
        .forEach(review -> events.add(new MeasureEvent.SignalReviewed(review)));
  }
}
