package org.katlib.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PacingRule;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.process.UsedPractice;
import org.katlib.session.TherapySession;

/** Which frameworks the work follows, and the pace they ask for. */
final class FrameworksInForce {
  private FrameworksInForce() {}

  /** Whether the course names a framework, as its first or among the others. */
  static boolean isNamed(TreatmentCourse course, FrameworkId framework) {
    return framework.equals(course.getPrimaryFramework().orElse(null))
        || course.getOtherFrameworks().contains(framework);
  }

  /** Whether a framework that the course names asks for a pace. */
  static boolean ask(TreatmentCourse course, PacingRule pace) {
    return asks(course, course.getPrimaryFramework().orElse(null), pace)
        || anyAsks(course, course.getOtherFrameworks(), pace);
  }

  /**
   * Whether a framework that a session follows asks for a pace: those it names, else those of the
   * course; and those its practices come from.
   */
  static boolean ask(TreatmentCourse course, TherapySession session, PacingRule pace) {
    List<FrameworkId> own = session.getFrameworks();
    if (own.isEmpty() ? ask(course, pace) : anyAsks(course, own, pace)) {
      return true;
    }
    List<UsedPractice> practices = session.getPractices();
    for (int i = 0; i < practices.size(); i++) {
      if (asks(course, practices.get(i).getFramework().orElse(null), pace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyAsks(
      TreatmentCourse course, List<FrameworkId> frameworks, PacingRule pace) {
    for (int i = 0; i < frameworks.size(); i++) {
      if (asks(course, frameworks.get(i), pace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(
      TreatmentCourse course, @Nullable FrameworkId framework, PacingRule pace) {
    TherapeuticFramework found =
        framework == null ? null : course.findFramework(framework).orElse(null);
    return found != null && found.getPacingRules().contains(pace);
  }
}
