package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.BenzodiazepineEquivalent;
import org.katlib.patient.BenzodiazepineReference;
import org.katlib.patient.Medicine;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleId;
import org.katlib.rule.RuleSet;
import org.katlib.rule.Severity;
import org.katlib.screening.Interaction;
import org.katlib.screening.InteractionKind;
import org.katlib.screening.Interactions;

/**
 * The rules about medicines taken beside the drug: one for each rule that {@code interactions.csv}
 * of the screening package names, and those about a daily dose of benzodiazepines.
 *
 * <p>How a rule weighs and when it is looked at comes from the kind of interaction alone: what
 * touches the benefit informs after the session and never stands before a dose.
 */
public final class CourseInteractionRules implements RuleSet<TreatmentCourse> {
  private static final Limit DIAZEPAM = Limit.of("perDay", "8", "mg/d");
  private static final Limit LORAZEPAM = Limit.of("perDay", "3", "mg/d");
  private static final Set<Substance> ANY_DRUG = EnumSet.allOf(Substance.class);
  private static final Set<Route> ANY_ROUTE = EnumSet.allOf(Route.class);

  /** A benzodiazepine above the cut of the studies on its effect on the benefit. */
  static final Rule<TreatmentCourse> BENZODIAZEPINE_AND_BENEFIT =
      Rule.about(TreatmentCourse.class, "KAT-INTERACT-024")
          .severity(InteractionKind.EFFICACY.getSeverity())
          .moment(InteractionKind.EFFICACY.getMoment())
          .resolvedBy(PRESCRIBER)
          .limit(DIAZEPAM)
          .cite("S-VER21", null, OBSERVATIONAL, CONFIRMED)
          .cite("S-ANDR20", null, OBSERVATIONAL, CONFIRMED)
          .check(
              (course, limits, concerns) ->
                  reportAbove(
                      course, BenzodiazepineReference.DIAZEPAM, DIAZEPAM, limits, concerns));

  /** A benzodiazepine above what one trial took. */
  static final Rule<TreatmentCourse> BENZODIAZEPINE_IN_A_TRIAL =
      Rule.about(TreatmentCourse.class, "KAT-INTERACT-025")
          .severity(INFO)
          .resolvedBy(PRESCRIBER)
          .limit(LORAZEPAM)
          .cite("S-COL23", "more was excluded", TRIAL, CONFIRMED)
          .check(
              (course, limits, concerns) ->
                  reportAbove(
                      course, BenzodiazepineReference.LORAZEPAM, LORAZEPAM, limits, concerns));

  /** What nobody has put into a group is not compared with the table of interactions. */
  static final Rule<TreatmentCourse> GROUP_RECORDED =
      Rule.about(TreatmentCourse.class, "KAT-INTERACT-026")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite(
              "KAT", "a medicine is grouped by a clinician, never by its name", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Medicine> medicines = course.getPatient().getMedicines();
                for (int i = 0; i < medicines.size(); i++) {
                  if (medicines.get(i).getGroups().isEmpty()
                      && Exposure.meets(course, ANY_DRUG, ANY_ROUTE, medicines.get(i))) {
                    concerns.report("patient", "medicines", i, "groups");
                  }
                }
              });

  private static final List<Rule<TreatmentCourse>> RULES = rules();

  /** For the constraint that opens the rules to any host. */
  public CourseInteractionRules() {}

  private static List<Rule<TreatmentCourse>> rules() {
    List<Rule<TreatmentCourse>> rules = new ArrayList<>();
    Interactions.all().stream()
        .flatMap(interaction -> interaction.rule().stream())
        .distinct()
        .sorted()
        .forEach(id -> rules.add(rule(id)));
    rules.add(BENZODIAZEPINE_AND_BENEFIT);
    rules.add(BENZODIAZEPINE_IN_A_TRIAL);
    rules.add(GROUP_RECORDED);
    return List.copyOf(rules);
  }

  private static Rule<TreatmentCourse> rule(RuleId id) {
    List<Interaction> interactions = Interactions.findByRule(id);
    InteractionKind kind = interactions.get(0).kind();
    Severity severity = INFO;
    Set<Jurisdiction> jurisdictions = EnumSet.noneOf(Jurisdiction.class);
    Rule.Builder<TreatmentCourse> rule =
        Rule.about(TreatmentCourse.class, id.getText())
            .moment(kind.getMoment())
            .resolvedBy(PRESCRIBER);
    Set<Citation> cited = new LinkedHashSet<>();
    for (Interaction interaction : interactions) {
      if (interaction.getSeverity().compareTo(severity) < 0) {
        severity = interaction.getSeverity();
      }
      jurisdictions.addAll(interaction.jurisdictions());
      Citation citation = interaction.citation();
      if (cited.add(citation)) {
        rule.cite(
            citation.getSource(),
            citation.getPlace().orElse(null),
            citation.getGrade(),
            citation.getConfidence());
      }
    }
    if (jurisdictions.size() == 1) {
      rule.onlyIn(jurisdictions.iterator().next());
    }
    return rule.severity(severity)
        .check((course, limits, concerns) -> report(course, interactions, concerns));
  }

  private static void report(
      TreatmentCourse course, List<Interaction> interactions, Concerns concerns) {
    List<Medicine> medicines = course.getPatient().getMedicines();
    for (int i = 0; i < medicines.size(); i++) {
      if (interacts(course, interactions, medicines.get(i))) {
        concerns.report("patient", "medicines", i);
      }
    }
  }

  private static boolean interacts(
      TreatmentCourse course, List<Interaction> interactions, Medicine medicine) {
    for (int i = 0; i < interactions.size(); i++) {
      Interaction interaction = interactions.get(i);
      if (medicine.getGroups().contains(interaction.medicine())
          && Exposure.meets(course, interaction.substances(), interaction.routes(), medicine)) {
        return true;
      }
    }
    return false;
  }

  private static void reportAbove(
      TreatmentCourse course,
      BenzodiazepineReference reference,
      Limit limit,
      Limits limits,
      Concerns concerns) {
    List<Medicine> medicines = course.getPatient().getMedicines();
    for (int i = 0; i < medicines.size(); i++) {
      BenzodiazepineEquivalent daily = medicines.get(i).getDailyBenzodiazepine().orElse(null);
      if (daily != null
          && daily.getReference() == reference
          && daily.getPerDay().getValue().compareTo(limits.get(limit)) > 0
          && Exposure.meets(course, ANY_DRUG, ANY_ROUTE, medicines.get(i))) {
        concerns.report("patient", "medicines", i, "dailyBenzodiazepine");
      }
    }
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return RULES;
  }
}
