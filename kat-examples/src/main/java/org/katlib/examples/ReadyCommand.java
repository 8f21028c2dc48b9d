package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.journey.DayEvent;
import org.katlib.journey.SessionTimeline;
import org.katlib.rule.Responsible;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;
import org.katlib.validation.KatValidator;
import org.katlib.validation.Readiness;
import org.katlib.validation.ReadinessReason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether the next dose may be given, or the patient may leave. */
@Command(
    name = "ready",
    description =
        "Tells everything that stands in the way of the next dose, or of the patient leaving, by"
            + " who can put it right. The decision stays with those who treat.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing stands in the way",
      "1:something stands in the way",
      "2:the file could not be read, or the usage was wrong"
    })
final class ReadyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private PolicyOption policy;

  @Option(
      names = "--session",
      paramLabel = "ID",
      description =
          "the dosing session; without it, the first that is planned or in progress and has no dose"
              + " yet, or with --discharge the last that has one")
  private @Nullable String session;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description =
          "the time of the dose, such as 2026-03-02T10:00+01:00; without it, that of what was recorded"
              + " last in the session, or its start; with --discharge its end")
  private @Nullable String at;

  @Option(names = "--discharge", description = "ask whether the patient may leave instead")
  private boolean discharge;

  @Parameters(paramLabel = "FILE", description = "a course of treatment, as JSON")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      TreatmentCourse course = Documents.read(file, TreatmentCourse.class);
      Readiness readiness = judge(policy.validator(), course, find(course));
      out.print(policy.words() + "\n\n");
      print(course, readiness, out);
      out.flush();
      return readiness.isReady() ? CommandLine.ExitCode.OK : 1;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private DosingSession find(TreatmentCourse course) throws UnreadableException {
    List<DosingSession> sessions =
        course.getSessions().stream()
            .filter(DosingSession.class::isInstance)
            .map(DosingSession.class::cast)
            .filter(one -> session == null ? isAskedAbout(one) : isNamed(one, session))
            .sorted(Comparator.comparing(one -> one.getStart().toInstant()))
            .toList();
    if (sessions.isEmpty()) {
      throw new UnreadableException(
          file
              + (session == null
                  ? ": no dosing session of this course is waiting for that"
                  : ": the course has no dosing session of that id"));
    }
    return sessions.get(discharge ? sessions.size() - 1 : 0);
  }

  private static boolean isNamed(DosingSession session, String id) {
    return session.getId().getText().equals(id);
  }

  private boolean isAskedAbout(DosingSession session) {
    boolean dosed = !session.getAdministeredDoses().isEmpty();
    return discharge
        ? session.isHeld() && dosed
        : session.isHeldOrPlanned() && session.getStatus() != SessionStatus.COMPLETED && !dosed;
  }

  private Readiness judge(KatValidator validator, TreatmentCourse course, DosingSession session)
      throws UnreadableException {
    try {
      return discharge
          ? validator.readyForDischarge(
              course, session.getId(), time(session.getEnd().orElse(lastOnRecord(session))))
          : validator.readyForDosing(course, session.getId(), time(lastOnRecord(session)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  private OffsetDateTime time(OffsetDateTime otherwise) throws UnreadableException {
    try {
      return at == null ? otherwise : OffsetDateTime.parse(at);
    } catch (DateTimeParseException e) {
      throw new UnreadableException("--at: a time looks like 2026-03-02T10:00+01:00");
    }
  }

  /** The time of what was recorded last in a session, or its start. */
  private static OffsetDateTime lastOnRecord(DosingSession session) {
    List<DayEvent> events = SessionTimeline.of(session).getEvents();
    OffsetDateTime last =
        events.isEmpty() ? session.getStart() : events.get(events.size() - 1).at();
    return last.isBefore(session.getStart()) ? session.getStart() : last;
  }

  private void print(TreatmentCourse course, Readiness readiness, PrintWriter out) {
    int number = 1;
    for (Session one : course.getSessions()) {
      if (one.getId().equals(readiness.getSession())) {
        break;
      }
      number++;
    }
    List<ReadinessReason> reasons = readiness.getReasons();
    long obstacles = reasons.stream().filter(ReadinessReason::isObstacle).count();
    out.print(
        file
            + (course.isSynthetic() ? " (synthetic)" : "")
            + ": session "
            + number
            + (discharge ? ", may the patient leave at " : ", may the dose be given at ")
            + readiness.getAt()
            + "\n");
    out.print(
        (readiness.isReady()
                ? "Nothing on record stands in the way"
                : "Not ready: " + obstacles + (obstacles == 1 ? " thing stands" : " things stand"))
            + (readiness.isReady() ? "" : " in the way")
            + "; "
            + (reasons.size() - obstacles)
            + " to weigh or to know. The decision stays with those who treat.\n");
    FindingText text = new FindingText(Locale.ENGLISH, out);
    for (Responsible responsible : Responsible.values()) {
      List<ReadinessReason> theirs = readiness.getReasonsFor(responsible);
      if (!theirs.isEmpty()) {
        out.print("\nFor the " + Words.of(responsible) + "\n");
        theirs.forEach(reason -> text.add(course, reason.getFinding()));
      }
    }
  }
}
