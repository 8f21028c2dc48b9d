package org.katlib.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.katlib.course.AdaptationRules;
import org.katlib.course.AgreementRules;
import org.katlib.course.AllianceRules;
import org.katlib.course.AllianceScoreRules;
import org.katlib.course.BeforeAndAfterRules;
import org.katlib.course.BodyWeightRules;
import org.katlib.course.ConsentRules;
import org.katlib.course.CourseClearanceRules;
import org.katlib.course.CourseContraindicationRules;
import org.katlib.course.CourseEligibilityRules;
import org.katlib.course.CourseExaminationRules;
import org.katlib.course.CourseInteractionRules;
import org.katlib.course.CourseRules;
import org.katlib.course.CourseScreeningRules;
import org.katlib.course.DecisionRules;
import org.katlib.course.DissociationRules;
import org.katlib.course.EsketamineCourseRules;
import org.katlib.course.FrameworkRules;
import org.katlib.course.GoalCourseRules;
import org.katlib.course.HighestDoseRules;
import org.katlib.course.IntegrationRules;
import org.katlib.course.LongTermRules;
import org.katlib.course.MeasureUseRules;
import org.katlib.course.MeasurementPlanRules;
import org.katlib.course.MemoryRules;
import org.katlib.course.MemoryWorkRules;
import org.katlib.course.MomentRules;
import org.katlib.course.PaceRules;
import org.katlib.course.PacingRules;
import org.katlib.course.ProgrammeRules;
import org.katlib.course.RatingRules;
import org.katlib.course.ReflectionRules;
import org.katlib.course.RepeatedMeasureRules;
import org.katlib.course.ResponseRules;
import org.katlib.course.RiskScreenRules;
import org.katlib.course.SafetyPlanRules;
import org.katlib.course.SafetySignalRules;
import org.katlib.course.SetAndSettingRules;
import org.katlib.course.SignalAtDosingRules;
import org.katlib.course.TargetRules;
import org.katlib.course.TeamCourseRules;
import org.katlib.course.TouchRules;
import org.katlib.course.TraumaInformedRules;
import org.katlib.course.WorseningRules;
import org.katlib.goal.GoalRules;
import org.katlib.measure.InstrumentAnswerRules;
import org.katlib.measure.InstrumentReferenceRules;
import org.katlib.measure.InstrumentRules;
import org.katlib.measure.InstrumentScaleRules;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleId;
import org.katlib.rule.RuleInForce;
import org.katlib.rule.RuleSet;
import org.katlib.schedule.DosingScheduleRules;
import org.katlib.schedule.ScheduleFrequencyRules;
import org.katlib.session.AdministrationRules;
import org.katlib.session.AdverseEventRules;
import org.katlib.session.DayOfDosingRules;
import org.katlib.session.DischargeRules;
import org.katlib.session.DosingSessionRules;
import org.katlib.session.DrugAccountRules;
import org.katlib.session.EsketamineMonitoringRules;
import org.katlib.session.EsketamineSprayRules;
import org.katlib.session.ObservationRules;
import org.katlib.session.PressureRules;

/** Every rule of the library. */
public final class RuleBook {
  private static final RuleBook PUBLISHED =
      new RuleBook(
          List.of(
              new DosingScheduleRules(),
              new ScheduleFrequencyRules(),
              new GoalRules(),
              new InstrumentRules(),
              new InstrumentReferenceRules(),
              new InstrumentScaleRules(),
              new InstrumentAnswerRules(),
              new DosingSessionRules(),
              new AdministrationRules(),
              new DayOfDosingRules(),
              new PressureRules(),
              new ObservationRules(),
              new DischargeRules(),
              new AdverseEventRules(),
              new DrugAccountRules(),
              new EsketamineSprayRules(),
              new EsketamineMonitoringRules(),
              new CourseRules(),
              new PaceRules(),
              new BodyWeightRules(),
              new HighestDoseRules(),
              new EsketamineCourseRules(),
              new CourseScreeningRules(),
              new CourseClearanceRules(),
              new CourseContraindicationRules(),
              new CourseEligibilityRules(),
              new CourseExaminationRules(),
              new CourseInteractionRules(),
              new ConsentRules(),
              new ProgrammeRules(),
              new LongTermRules(),
              new FrameworkRules(),
              new PacingRules(),
              new TraumaInformedRules(),
              new TeamCourseRules(),
              new AdaptationRules(),
              new GoalCourseRules(),
              new AgreementRules(),
              new DecisionRules(),
              new TargetRules(),
              new RatingRules(),
              new MeasurementPlanRules(),
              new BeforeAndAfterRules(),
              new WorseningRules(),
              new MemoryRules(),
              new MemoryWorkRules(),
              new DissociationRules(),
              new MomentRules(),
              new IntegrationRules(),
              new AllianceRules(),
              new AllianceScoreRules(),
              new ReflectionRules(),
              new SetAndSettingRules(),
              new SafetyPlanRules(),
              new TouchRules(),
              new SafetySignalRules(),
              new SignalAtDosingRules(),
              new RiskScreenRules(),
              new ResponseRules(),
              new MeasureUseRules(),
              new RepeatedMeasureRules()));

  private final List<RuleSet<?>> sets;
  private final Map<RuleId, Rule<?>> rules = new TreeMap<>();

  private RuleBook(List<RuleSet<?>> sets) {
    this.sets = sets;
    for (RuleSet<?> set : sets) {
      for (Rule<?> rule : set.getRules()) {
        rules.put(rule.getId(), rule);
      }
    }
  }

  /** {@return the rules that the library comes with} */
  public static RuleBook published() {
    return PUBLISHED;
  }

  /** {@return every rule, by id} */
  public List<Rule<?>> getRules() {
    return List.copyOf(rules.values());
  }

  /** {@return the rule of an id} */
  public Optional<Rule<?>> find(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The rule that a finding of this book departs from. */
  Rule<?> get(Finding finding) {
    return find(finding.getRuleId()).orElseThrow();
  }

  List<RuleSet<?>> getSets() {
    return sets;
  }

  /** The rules about one type that are in force under a policy. */
  @SuppressWarnings("unchecked")
  <T> List<RuleInForce<T>> inForce(Class<T> subject, ClinicPolicy policy) {
    List<RuleInForce<T>> rules = new ArrayList<>();
    for (RuleSet<?> set : sets) {
      if (set.getSubject() == subject) {
        rules.addAll(RuleInForce.under(policy, ((RuleSet<T>) set).getRules()));
      }
    }
    return List.copyOf(rules);
  }
}
