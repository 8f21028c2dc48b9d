package org.katlib.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Moment;
import org.katlib.rule.Responsible;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;
import org.katlib.screening.Answer;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.ConditionPosition;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningCondition;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTest;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.Session;

/**
 * The rule about one condition, made from the positions that name it: they give its sources, the
 * drugs, the jurisdictions and the window; the strongest of them gives its severity.
 *
 * <p>It reports the answer yes where that answer counts on the day of a dose, or is the last word
 * while the drug is ordered. A positive test that says the same counts alike, and so does
 * Child-Pugh C for severe hepatic impairment.
 */
final class ConditionRule implements Rule.Check<TreatmentCourse> {
  static final ScreeningConditionId SEVERE_HEPATIC_IMPAIRMENT =
      ScreeningConditionId.of("severe-hepatic-impairment");

  private final ScreeningConditionId condition;
  private final @Nullable ScreeningTestKind positiveTest;
  private final Set<Substance> substances;
  private final @Nullable Limit window;

  private ConditionRule(
      ScreeningConditionId condition, Set<Substance> substances, @Nullable Limit window) {
    this.condition = condition;
    this.positiveTest =
        ConditionCatalogue.find(condition).flatMap(ScreeningCondition::positiveTest).orElse(null);
    this.substances = substances;
    this.window = window;
  }

  /** {@return the rules that the positions name, by id} */
  static List<Rule<TreatmentCourse>> all() {
    List<Rule<TreatmentCourse>> rules = new ArrayList<>();
    ConditionCatalogue.getPositions().stream()
        .flatMap(position -> position.rule().stream())
        .distinct()
        .sorted()
        .forEach(id -> rules.add(of(id)));
    return List.copyOf(rules);
  }

  private static Rule<TreatmentCourse> of(RuleId id) {
    Severity severity = Severity.INFO;
    Set<Substance> substances = EnumSet.noneOf(Substance.class);
    Set<Jurisdiction> jurisdictions = EnumSet.noneOf(Jurisdiction.class);
    Limit window = null;
    Rule.Builder<TreatmentCourse> rule =
        Rule.about(TreatmentCourse.class, id.getText())
            .moment(Moment.BEFORE_DOSING)
            .resolvedBy(Responsible.PRESCRIBER);
    List<ConditionPosition> positions = ConditionCatalogue.findPositions(id);
    for (ConditionPosition position : positions) {
      if (position.getSeverity().compareTo(severity) < 0) {
        severity = position.getSeverity();
      }
      substances.addAll(position.substances());
      jurisdictions.addAll(position.jurisdictions());
      if (position.window().isPresent()) {
        String length = Integer.toString(position.window().getAsInt());
        window = Limit.of("window", length, position.windowUnit());
        rule.limit(window);
      }
      Citation citation = position.citation();
      rule.cite(
          citation.getSource(), place(position), citation.getGrade(), citation.getConfidence());
    }
    if (jurisdictions.size() == 1) {
      rule.onlyIn(jurisdictions.iterator().next());
    }
    return rule.severity(severity)
        .check(new ConditionRule(positions.get(0).condition(), Set.copyOf(substances), window));
  }

  private static @Nullable String place(ConditionPosition position) {
    String place = position.citation().getPlace().orElse(null);
    String region = position.region().orElse(null);
    return region == null ? place : place == null ? region : place + ", " + region;
  }

  @Override
  public void look(TreatmentCourse course, Limits limits, Concerns concerns) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = ScreeningHistory.of(sessions.get(i));
      if (screening == null) {
        continue;
      }
      List<ScreeningAnswer> answers = screening.getAnswers();
      for (int k = 0; k < answers.size(); k++) {
        ScreeningAnswer answer = answers.get(k);
        if (answer.getAnswer() == Answer.YES
            && answer.getCondition().equals(condition)
            && counts(course, answer, limits)) {
          concerns.report("sessions", i, "screening", "answers", k);
        }
      }
      List<ScreeningTest> tests = screening.getTests();
      for (int k = 0; k < tests.size(); k++) {
        ScreeningTest test = tests.get(k);
        if (test.getKind() == positiveTest
            && test.getResult() == ScreeningTestResult.POSITIVE
            && counts(course, test)) {
          concerns.report("sessions", i, "screening", "tests", k);
        }
      }
      if (screening.getHepaticImpairment().orElse(null) == HepaticImpairment.CHILD_PUGH_C
          && condition.equals(SEVERE_HEPATIC_IMPAIRMENT)
          && countsHepatic(course, i)) {
        concerns.report("sessions", i, "screening", "hepaticImpairment");
      }
    }
  }

  private boolean counts(TreatmentCourse course, ScreeningAnswer answer, Limits limits) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isTo(sessions.get(i), substances)) {
        LocalDate day = Exposure.day(sessions.get(i));
        if (ScreeningHistory.findAnswer(course, condition, day) == answer
            && isWithin(answer, day, limits)) {
          return true;
        }
      }
    }
    return isOrderedAfter(course, answer.getAnsweredOn())
        && ScreeningHistory.findAnswer(course, condition, LocalDate.MAX) == answer
        && isWithin(answer, answer.getAnsweredOn(), limits);
  }

  /** Whether the drug is ordered, and no session on that day or later to judge it by. */
  private boolean isOrderedAfter(TreatmentCourse course, LocalDate day) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isTo(sessions.get(i), substances)
          && !Exposure.day(sessions.get(i)).isBefore(day)) {
        return false;
      }
    }
    return Exposure.isOrdered(course, substances);
  }

  /** An event without a day is taken to be recent. */
  private boolean isWithin(ScreeningAnswer answer, LocalDate day, Limits limits) {
    LocalDate occurred = answer.getOccurredOn().orElse(null);
    if (window == null || occurred == null) {
      return true;
    }
    LocalDate earliest =
        window.getUnit().equals("mo")
            ? day.minusMonths(limits.get(window).intValue())
            : day.minusDays(limits.getDuration(window).toDays());
    return !occurred.isBefore(earliest);
  }

  private boolean counts(TreatmentCourse course, ScreeningTest test) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isTo(sessions.get(i), substances)
          && ScreeningHistory.findTest(course, test.getKind(), Exposure.day(sessions.get(i)))
              == test) {
        return true;
      }
    }
    return Exposure.isOrdered(course, substances)
        && ScreeningHistory.findTest(course, test.getKind(), LocalDate.MAX) == test;
  }

  private boolean countsHepatic(TreatmentCourse course, int screened) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (Exposure.isTo(sessions.get(i), substances)
          && ScreeningHistory.findHepatic(course, Exposure.day(sessions.get(i))) == screened) {
        return true;
      }
    }
    return Exposure.isOrdered(course, substances)
        && ScreeningHistory.findHepatic(course, LocalDate.MAX) == screened;
  }
}
