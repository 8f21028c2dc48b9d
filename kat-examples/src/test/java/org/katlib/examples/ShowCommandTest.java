package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.CourseId;
import org.katlib.course.TherapistReflection;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.DayEvent;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEvent;
import org.katlib.journey.JourneyEventKind;
import org.katlib.json.KatJson;
import org.katlib.process.ReflectionId;

class ShowCommandTest {
  private static final String LOZENGES = "samples/lozenge-jungian.json";

  static Stream<Path> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theJourneyOfASample(Path sample) {
    CommandLineRun run = CommandLineRun.of("show", sample.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("Optional", "####", "Immutable");
    Golden.assertSame("show-" + Samples.name(sample), run.out());
  }

  @Test
  void aMissingFileIsOneClearLine() {
    CommandLineRun run = CommandLineRun.of("show", "samples/none.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("samples/none.json: there is no such file");
  }

  @Test
  void everyKindOfEventIsTold() {
    TreatmentCourse course = EverythingCourse.course();
    List<JourneyEvent> events = Journey.of(course).getEvents();

    assertThat(events).extracting(JourneyEvent::kind).contains(JourneyEventKind.values());
    assertThat(events.stream().<Class<?>>map(JourneyEvent::getClass))
        .containsAll(typesOf(JourneyEvent.class).filter(type -> !isOfTheDay(type)).toList());
    StringWriter out = new StringWriter();
    new Story(course, new PrintWriter(out)).tell();
    assertThat(out.toString()).doesNotContain("kept-apart");
    Golden.assertSame("show-everything", out.toString());
  }

  private static Stream<Class<?>> typesOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ShowCommandTest::typesOf).distinct()
        : Stream.of(type);
  }

  /** The samples hold each of these. */
  private static boolean isOfTheDay(Class<?> type) {
    return DayEvent.class.isAssignableFrom(type);
  }

  @Test
  void aPartOfAJourney() {
    CommandLineRun run =
        CommandLineRun.of(
            "show",
            LOZENGES,
            "--phase",
            "integration,FOLLOW-UP",
            "--kind",
            "Goal",
            "--kind",
            "session");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "Only this is told: phase integration, follow-up; kind session, goal",
            "\u2014 Integration \u2014",
            "\u2014 Follow-up \u2014",
            "Session 5 (integration 1 of 6)",
            "The goal")
        .doesNotContain(
            "Session 4", "Weighed", "Preparation", "Given", "Consent", "Where it stands");
  }

  @Test
  void aPartWithNothingInItSaysSo() {
    CommandLineRun run =
        CommandLineRun.of("show", LOZENGES, "--phase", "screening", "--kind", "dose");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("\n\nNothing of this is on record.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--phase, 'screening, preparation, dosing, integration, follow-up'",
    "--kind, 'patient, session, dose, observation, safety, schedule, consent, target, belief,"
        + " memory, activity, goal, agreement, trauma-informed-care, setting, adaptation, rating,"
        + " measure, attunement, moment, practice, review'"
  })
  void anUnknownNameGetsOneLineWithTheKnownOnes(String option, String known) {
    CommandLineRun run = CommandLineRun.of("show", LOZENGES, option, "ecstasy");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .isEqualTo("kat show: " + option + ": expected one of " + known)
        .doesNotContain("ecstasy");
    assertThat(CommandLineRun.of("show", "--help").out().replaceAll("\\s+", " ")).contains(known);
  }

  @Test
  void aReflectionIsPrivateAndNotTold(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reflection.json");
    Files.writeString(
        file,
        KatJson.strict()
            .writeText(
                TherapistReflection.builder()
                    .id(ReflectionId.of("reflection"))
                    .course(CourseId.of("everything"))
                    .author(EverythingCourse.THERAPIST)
                    .writtenAt(EverythingCourse.at("03-12T20:00"))
                    .words("I was afraid with her")
                    .build()));
    CommandLineRun run = CommandLineRun.of("show", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip())
        .isEqualTo(file + ": a therapist's reflection is a private document and is not told");
  }

  @Test
  void anotherDocumentIsAskedForACourse() {
    CommandLineRun run = CommandLineRun.of("show", "samples/policy-eu.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("expected the type treatment-course");
  }
}
