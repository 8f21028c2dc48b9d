package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Jurisdiction;
import org.katlib.goal.Goal;
import org.katlib.measure.Instrument;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Concerns;
import org.katlib.rule.RuleInForce;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.DosingSession;

/** While all is well a rule builds no text, no path and no list. */
class AllocationTest {
  /**
   * What one look of one rule may take, in bytes. An optional answer, an iterator or the sum of two
   * doses is a few dozen; a path, a sentence or a copied list is far more.
   */
  private static final long MOST = 1_000;

  private static final int LOOKS = 20_000;

  private static final Concerns NONE =
      new Concerns() {
        @Override
        protected void collect(RuleInForce<?> rule, Object[] path) {
          throw new AssertionError(rule.getRule() + " reports");
        }
      };

  @ParameterizedTest
  @EnumSource
  void aRuleThatHoldsTakesNextToNothing(Jurisdiction jurisdiction) {
    Assumptions.assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean);
    List<String> tooMuch = new ArrayList<>();
    for (TreatmentCourse course : List.of(Baseline.esketamine(), Baseline.infusion())) {
      DosingSession session = (DosingSession) course.getSessions().get(Baseline.DOSING);
      measure(TreatmentCourse.class, course, jurisdiction, tooMuch);
      measure(DosingSession.class, session, jurisdiction, tooMuch);
      measure(Instrument.class, InstrumentExamples.well(), jurisdiction, tooMuch);
      measure(Goal.class, course.getGoals().get(0), jurisdiction, tooMuch);
      measure(DosingSchedule.class, course.getSchedules().get(0), jurisdiction, tooMuch);
    }
    assertThat(tooMuch).isEmpty();
  }

  private static <T> void measure(
      Class<T> type, T subject, Jurisdiction jurisdiction, List<String> tooMuch) {
    ClinicPolicy policy = ClinicPolicy.published(jurisdiction);
    for (RuleInForce<T> rule : RuleBook.published().inForce(type, policy)) {
      look(rule, subject);
      long before = allocated();
      look(rule, subject);
      long each = (allocated() - before) / LOOKS;
      if (each > MOST) {
        tooMuch.add(rule.getRule() + ": " + each + " bytes");
      }
    }
  }

  private static <T> void look(RuleInForce<T> rule, T subject) {
    for (int i = 0; i < LOOKS; i++) {
      rule.look(subject, NONE);
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
