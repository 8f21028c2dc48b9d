package org.katlib.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEvent;
import org.katlib.journey.JourneyEventKind;
import org.katlib.journey.JourneyPhase;

/** A course of treatment, told to a person. */
final class Story {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final TreatmentCourse course;
  private final Journey journey;
  private final CourseNames names;
  private final EventSentence sentence;
  private final PrintWriter out;

  Story(TreatmentCourse course, PrintWriter out) {
    this.course = course;
    this.journey = Journey.of(course);
    this.names = new CourseNames(course);
    this.sentence = new EventSentence(course, names);
    this.out = out;
  }

  /** Tells everything, and where it stands. */
  void tell() {
    head();
    setting();
    events(journey);
    List<String> standing = new Standing(course, names).lines();
    if (!standing.isEmpty()) {
      print("");
      print(heading("Where it stands"));
      standing.forEach(this::print);
    }
  }

  /** Tells the part of the journey that was asked for. */
  void tell(ShowFilter filter) {
    head();
    Journey part = filter.part(journey);
    print("Only this is told: " + filter.words());
    if (filter.isOf(JourneyEventKind.SETTING)) {
      setting();
    }
    if (part.getEvents().isEmpty()) {
      print("");
      print("Nothing of this is on record.");
    }
    events(part);
  }

  private void setting() {
    course
        .getSetting()
        .ifPresent(
            setting -> {
              print("");
              print(heading("The setting, as planned"));
              SettingWords.of(setting).forEach(this::print);
            });
  }

  private void head() {
    StoryHead.of(course, names, journey.getEvents().stream().map(JourneyEvent::date).findFirst())
        .forEach(this::print);
  }

  private void events(Journey part) {
    JourneyPhase phase = null;
    LocalDate day = null;
    Set<LocalDate> timed =
        part.getEvents().stream()
            .filter(event -> event.toldAt().isPresent())
            .map(JourneyEvent::date)
            .collect(Collectors.toSet());
    for (List<JourneyEvent> passage : Passages.of(part.getEvents())) {
      JourneyEvent event = passage.get(0);
      boolean newPhase = part.getPhase(event) != phase;
      if (newPhase) {
        phase = part.getPhase(event);
        print("");
        print(heading(name(phase)));
      }
      if (newPhase || !event.date().equals(day)) {
        day = event.date();
        print("");
        print(day + ", " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        if (event.toldAt().isEmpty() && timed.contains(day)) {
          print("  Of this day, without a time:");
        }
      }
      List<String> lines = sentence.of(passage);
      print("  " + time(event) + "  " + lines.get(0));
      lines.stream().skip(1).forEach(line -> print("           " + line));
    }
  }

  private static String heading(String words) {
    return "\u2014 " + words + " \u2014";
  }

  private static String name(JourneyPhase phase) {
    return phase == JourneyPhase.FOLLOW_UP ? "Follow-up" : Words.capital(Words.of(phase));
  }

  private void print(String line) {
    out.print(Printable.of(line) + "\n");
  }

  private static String time(JourneyEvent event) {
    return event.time().map(OffsetDateTime::toLocalTime).map(TIME::format).orElse("     ");
  }
}
