package org.katlib.examples;

import java.util.List;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;

/** A place in a course in words: its positions count from 1, as a reader does. */
final class Place {
  private Place() {}

  /** {@return the words for a JSON Pointer into a course} */
  static String of(TreatmentCourse course, String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 2) {
      return "the course";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 1; i < steps.length; i++) {
      if (isPosition(steps[i])) {
        int position = Integer.parseInt(steps[i]);
        words.append(' ').append(position + 1);
        if (i == 2 && steps[1].equals("sessions")) {
          words.append(" (").append(kind(course.getSessions(), position)).append(')');
        }
      } else {
        words.append(i == 1 ? "" : ", ");
        words.append(words(steps[i], i + 1 < steps.length && isPosition(steps[i + 1])));
      }
    }
    return words.toString();
  }

  private static String kind(List<Session> sessions, int position) {
    return position < sessions.size() ? kind(sessions.get(position)) : "unknown";
  }

  /** {@return what kind of session it is} */
  static String kind(Session session) {
    if (session instanceof ScreeningSession) {
      return "screening";
    } else if (session instanceof PreparationSession) {
      return "preparation";
    } else if (session instanceof DosingSession) {
      return "dosing";
    } else if (session instanceof IntegrationSession) {
      return "integration";
    } else if (session instanceof FollowUpSession) {
      return "follow-up";
    }
    throw new IllegalArgumentException("an unknown kind of session");
  }

  /** {@code administeredDoses} becomes {@code administered doses}, or {@code administered dose}. */
  private static String words(String attribute, boolean one) {
    String words = attribute.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    if (one && words.equals("diagnoses")) {
      return "diagnosis";
    }
    if (one && words.endsWith("ies")) {
      return words.substring(0, words.length() - 3) + "y";
    }
    return one && words.endsWith("s") && !words.endsWith("signs")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private static boolean isPosition(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
