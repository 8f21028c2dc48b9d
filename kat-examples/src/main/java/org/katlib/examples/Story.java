package org.katlib.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.katlib.coding.Coding;
import org.katlib.course.Journey;
import org.katlib.course.JourneyEvent;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.patient.Diagnosis;
import org.katlib.patient.Medicine;
import org.katlib.patient.Patient;

/** A course of treatment, told to a person. */
final class Story {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final TreatmentCourse course;
  private final EventSentence sentence;
  private final PrintWriter out;

  Story(TreatmentCourse course, PrintWriter out) {
    this.course = course;
    this.sentence = new EventSentence(course);
    this.out = out;
  }

  void tell() {
    List<JourneyEvent> events = Journey.of(course).getEvents();
    print("A course of treatment" + (course.isSynthetic() ? " (synthetic: no patient)" : ""));
    print("Patient: " + patient(course.getPatient(), events));
    list("For", course.getIndications().stream().map(Story::words).toList());
    list("Diagnoses", course.getPatient().getDiagnoses().stream().map(Story::words).toList());
    list("Medicines", course.getPatient().getMedicines().stream().map(Story::words).toList());
    List<String> frameworks = new ArrayList<>();
    course.getPrimaryFramework().ifPresent(id -> frameworks.add(name(id)));
    course.getOtherFrameworks().forEach(id -> frameworks.add(name(id)));
    list("Framework", frameworks);
    LocalDate day = null;
    for (JourneyEvent event : events) {
      if (!event.date().equals(day)) {
        day = event.date();
        print("");
        print(day + ", " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      }
      List<String> lines = sentence.of(event);
      print("  " + time(event) + "  " + lines.get(0));
      lines.stream().skip(1).forEach(line -> print("           " + line));
    }
  }

  private void print(String line) {
    out.print(Printable.of(line) + "\n");
  }

  private static String time(JourneyEvent event) {
    return event.time().map(OffsetDateTime::toLocalTime).map(TIME::format).orElse("     ");
  }

  private static String patient(Patient patient, List<JourneyEvent> events) {
    String words = Words.of(patient.getSex());
    if (events.isEmpty()) {
      return words;
    }
    LocalDate first = events.get(0).date();
    String least = patient.getBirthDate().isPresent() ? ", " : ", at least ";
    return patient.getAgeOn(first).isPresent()
        ? words + least + patient.getAgeOn(first).getAsInt() + " years at the start"
        : words;
  }

  private static String words(Coding coding) {
    return coding
        .getDisplay()
        .map(text -> text + " (" + coding.getCode() + ")")
        .orElse(coding.getCode());
  }

  private String name(FrameworkId id) {
    return course.findFramework(id).map(TherapeuticFramework::getName).orElse(id.getText());
  }

  private static String words(Diagnosis diagnosis) {
    return words(diagnosis.getCoding())
        + diagnosis.getResolvedOn().map(day -> ", resolved " + day).orElse("");
  }

  private static String words(Medicine medicine) {
    return medicine.getName()
        + medicine.getDosage().map(dosage -> ", " + dosage).orElse("")
        + medicine.getStoppedOn().map(day -> ", until " + day).orElse("");
  }

  private void list(String label, List<String> words) {
    if (!words.isEmpty()) {
      print(label + ": " + String.join("; ", words));
    }
  }
}
