package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.coding.Coding;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.patient.Diagnosis;
import org.katlib.patient.Medicine;
import org.katlib.patient.Patient;

/** Whose story it is, and how the work is done. */
final class StoryHead {
  private StoryHead() {}

  /**
   * {@return the lines that stand before a story}
   *
   * @param course the course
   * @param names what its ids stand for
   * @param first the day it begins, if anything is on record
   */
  static List<String> of(TreatmentCourse course, CourseNames names, Optional<LocalDate> first) {
    List<String> lines = new ArrayList<>();
    lines.add("A course of treatment" + (course.isSynthetic() ? " (synthetic: no patient)" : ""));
    lines.add("Patient: " + patient(course.getPatient(), first));
    List<String> indications = course.getIndications().stream().map(StoryHead::words).toList();
    Words.add("For", indications, lines);
    Words.add(
        indications.isEmpty() ? "Diagnoses" : "Other diagnoses",
        course.getPatient().getDiagnoses().stream()
            .map(StoryHead::words)
            .filter(diagnosis -> !indications.contains(diagnosis))
            .toList(),
        lines);
    Words.add(
        "Medicines",
        course.getPatient().getMedicines().stream().map(StoryHead::words).toList(),
        lines);
    List<String> frameworks = new ArrayList<>();
    course.getPrimaryFramework().ifPresent(id -> frameworks.add(names.of(id)));
    course.getOtherFrameworks().forEach(id -> frameworks.add(names.of(id)));
    Words.add("Framework", frameworks, lines);
    Words.add(
        "Trauma-informed care",
        course.getTraumaInformedEvidence().stream()
            .map(PrincipleEvidence::getPrinciple)
            .sorted()
            .distinct()
            .map(Words::of)
            .toList(),
        lines);
    return lines;
  }

  private static String patient(Patient patient, Optional<LocalDate> first) {
    String words = Words.of(patient.getSex());
    if (first.isEmpty() || patient.getAgeOn(first.get()).isEmpty()) {
      return words;
    }
    String least = patient.getBirthDate().isPresent() ? ", " : ", at least ";
    return words + least + patient.getAgeOn(first.get()).getAsInt() + " years at the start";
  }

  private static String words(Coding coding) {
    return coding
        .getDisplay()
        .map(text -> text + " (" + coding.getCode() + ")")
        .orElse(coding.getCode());
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
}
