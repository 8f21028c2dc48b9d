package org.katlib.examples;

import java.nio.file.Path;
import org.katlib.course.TreatmentCourse;
import org.katlib.validation.ValidationReport;

/** What {@code kat validate} prints, file by file. */
interface Report {
  /** Prints the findings about one course. */
  void add(Path file, TreatmentCourse course, ValidationReport found);

  /** Prints what comes after the last file. */
  void end();
}
