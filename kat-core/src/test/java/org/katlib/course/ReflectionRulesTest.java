package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;

import org.junit.jupiter.api.Test;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.ReflectionId;

/** What is kept apart is not told twice. */
class ReflectionRulesTest {
  @Test
  void aNoteThatOnlyPointsToAReflectionIsAsItShouldBe() {
    AttunementNote pointer =
        AttunementNote.builder()
            .notedAt(at("11:00"))
            .about(AttunementSubject.INTUITION)
            .reflection(ReflectionId.of("reflection"))
            .build();
    AttunementNote words =
        AttunementNote.builder()
            .notedAt(at("11:00"))
            .about(AttunementSubject.PATIENT)
            .words("quiet")
            .build();
    TreatmentCourse course =
        dosing(infusion(), session -> session.addAttunementNotes(pointer, words));
    assertThat(reports(course, "KAT-REFLECT-001")).isFalse();
    AttunementNote both = pointer.toBuilder().words("quiet").build();
    assertThat(
            paths(dosing(course, session -> session.addAttunementNotes(both)), "KAT-REFLECT-001"))
        .containsExactly("/sessions/1/attunementNotes/2/words");
  }
}
