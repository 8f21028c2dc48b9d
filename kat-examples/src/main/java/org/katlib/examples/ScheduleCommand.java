package org.katlib.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.examples.OptionText.WrongOptionException;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.schedule.DosingCalendar;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.Regimen;
import org.katlib.schedule.Regimens;
import org.katlib.schedule.ScheduleId;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.validation.KatValidator;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was ordered, lays it out on a calendar, and compares it with its sources. */
@Command(
    name = "schedule",
    description =
        "Tells the phases of an order, lays it out on a calendar, and reports every concern about"
            + " it. A calendar is a suggestion; a regimen is what a source says, never a"
            + " recommendation.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error was found",
      "1:an error was found",
      "2:a file could not be read, or the usage was wrong"
    })
final class ScheduleCommand implements Callable<Integer> {
  /** What is told: one of these. */
  static final class Subject {
    @Parameters(paramLabel = "FILE", description = "a course of treatment or an order, as JSON")
    private @Nullable Path file;

    @Option(
        names = "--regimen",
        paramLabel = "KEY",
        description = "a published regimen, with its sources")
    private @Nullable String regimen;

    @Option(names = "--list", description = "the keys of the published regimens")
    private boolean list;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject = new Subject();

  @Mixin private PolicyOption policy;

  @Mixin private CalendarOptions calendar;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      calendar.read();
      KatValidator validator = policy.validator();
      ScheduleStory story = new ScheduleStory(out);
      int exitCode = CommandLine.ExitCode.OK;
      if (subject.list) {
        Regimens.all().forEach(story::list);
      } else if (subject.regimen != null) {
        tellRegimen(subject.regimen, story);
      } else if (subject.file != null) {
        String judgedBy = policy.words();
        exitCode = tellFile(subject.file, validator, story);
        out.print(judgedBy + "\n");
      }
      out.flush();
      return exitCode;
    } catch (WrongOptionException e) {
      spec.commandLine().getErr().println("kat schedule: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private void tellRegimen(String key, ScheduleStory story) throws UnreadableException {
    Regimen regimen =
        Regimens.find(key)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "there is no published regimen of this key; --list names them"));
    LocalDate day = calendar.start().orElse(LocalDate.EPOCH);
    DosingSchedule order = regimen.order(ScheduleId.of(regimen.key()), day);
    Optional<DosingCalendar> days =
        calendar.start().isEmpty()
            ? Optional.empty()
            : Optional.of(calendar(regimen.key(), order, day));
    story.tell(regimen);
    story.tellPhases(order, regimen);
    days.ifPresent(found -> story.tellCalendar(found, calendar.isTimed()));
    story.tellSources(regimen);
  }

  /** One order, ready to be told. */
  private record Told(
      String place, DosingSchedule order, DosingCalendar days, List<Finding> findings) {
    boolean hasErrors() {
      return findings.stream()
          .anyMatch(found -> found.getSeverity() == Severity.ERROR && found.getWaiver().isEmpty());
    }
  }

  /** Nothing is told of a file before all of it can be. */
  private int tellFile(Path file, KatValidator validator, ScheduleStory story)
      throws UnreadableException {
    List<Told> orders = new ArrayList<>();
    Object document = Documents.read(file, TreatmentCourse.class, DosingSchedule.class);
    List<Finding> findings = validator.validate(document).getFindings();
    if (document instanceof DosingSchedule order) {
      orders.add(ready(file.toString(), order, calendar.start(), findings));
    } else if (document instanceof TreatmentCourse course) {
      for (int i = 0; i < course.getSchedules().size(); i++) {
        DosingSchedule order = course.getSchedules().get(i);
        String path = "/schedules/" + i + "/";
        List<Finding> own =
            findings.stream().filter(found -> (found.getPath() + "/").startsWith(path)).toList();
        Optional<LocalDate> first = calendar.start().or(() -> firstSession(course, order));
        orders.add(ready(file + ": order " + (i + 1), order, first, own));
      }
    }
    for (Told told : orders) {
      story.tell(told.place(), told.order());
      story.tellPhases(told.order());
      story.tellCalendar(told.days(), calendar.isTimed());
      story.tellFindings(told.findings());
    }
    return orders.stream().anyMatch(Told::hasErrors) ? 1 : CommandLine.ExitCode.OK;
  }

  private Told ready(
      String place, DosingSchedule order, Optional<LocalDate> first, List<Finding> findings)
      throws UnreadableException {
    if (first.isEmpty()) {
      throw new UnreadableException(place + ": no session says when it begins; give --start DATE");
    }
    return new Told(place, order, calendar(place, order, first.get()), findings);
  }

  private DosingCalendar calendar(String place, DosingSchedule order, LocalDate first)
      throws UnreadableException {
    try {
      return calendar.calendar(order, first);
    } catch (IllegalArgumentException e) {
      String hint =
          e.getMessage() != null && e.getMessage().contains("horizon") ? "; give --until DATE" : "";
      throw new UnreadableException(place + ": " + e.getMessage() + hint);
    }
  }

  private static Optional<LocalDate> firstSession(TreatmentCourse course, DosingSchedule order) {
    return course.getSessions().stream()
        .filter(DosingSession.class::isInstance)
        .map(DosingSession.class::cast)
        .filter(session -> session.getSchedule().equals(Optional.of(order.getId())))
        .map(Session::getStart)
        .map(OffsetDateTime::toLocalDate)
        .min(LocalDate::compareTo);
  }
}
