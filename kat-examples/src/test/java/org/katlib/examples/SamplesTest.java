package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TherapistReflection;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Route;
import org.katlib.evidence.Sources;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.json.KatJson;
import org.katlib.process.AttunementNote;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Rule;
import org.katlib.session.DosingSession;
import org.katlib.session.TherapySession;
import org.katlib.validation.KatValidator;
import org.katlib.validation.RuleBook;

class SamplesTest {
  static Stream<Path> samples() {
    return Samples.all();
  }

  static Stream<Path> wellKeptSamples() {
    return Samples.all().filter(sample -> !Samples.isSeeded(sample));
  }

  @Test
  void eachRouteIsGivenInAWellKeptCourse() throws UnreadableException {
    Set<Route> given = EnumSet.noneOf(Route.class);
    for (Path sample : wellKeptSamples().toList()) {
      Documents.read(sample, TreatmentCourse.class).getSessions().stream()
          .filter(DosingSession.class::isInstance)
          .flatMap(session -> ((DosingSession) session).getAdministeredDoses().stream())
          .forEach(dose -> given.add(dose.getRoute()));
    }
    assertThat(given).containsExactlyInAnyOrder(Route.values());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsSyntheticAndSaysWhatItsOrdersFollowOrWhyTheyFollowNothing(Path sample)
      throws UnreadableException {
    TreatmentCourse course = Documents.read(sample, TreatmentCourse.class);
    assertThat(course.isSynthetic()).isTrue();
    assertThat(course.getSchedules())
        .isNotEmpty()
        .allMatch(
            schedule ->
                schedule
                    .getBasedOn()
                    .map(key -> Sources.find(key).isPresent())
                    .orElse(schedule.getTailoringReason().isPresent()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsWrittenAsTheLibraryWritesIt(Path sample) throws Exception {
    TreatmentCourse course = Documents.read(sample, TreatmentCourse.class);
    assertThat(KatJson.strict().writePretty(course).strip())
        .isEqualTo(Files.readString(sample).strip());
  }

  @ParameterizedTest
  @MethodSource("wellKeptSamples")
  void aWellKeptCourseHasNothingToReport(Path sample) throws UnreadableException {
    TreatmentCourse course = Documents.read(sample, TreatmentCourse.class);
    Path policy = Samples.policyOf(sample);
    KatValidator validator =
        policy == null
            ? KatValidator.published()
            : KatValidator.with(Documents.read(policy, ClinicPolicy.class));
    assertThat(validator.validate(course).getFindings()).isEmpty();
  }

  @Test
  void aReflectionStaysApartFromItsCourseWhichOnlyPointsToIt() throws Exception {
    TherapistReflection reflection = Documents.read(Samples.REFLECTION, TherapistReflection.class);
    assertThat(KatJson.strict().writePretty(reflection).strip())
        .isEqualTo(Files.readString(Samples.REFLECTION).strip());
    TreatmentCourse course = Documents.read(Samples.REFLECTED, TreatmentCourse.class);
    assertThat(reflection.getCourse()).isEqualTo(course.getId());
    assertThat(course.findPractitioner(reflection.getAuthor())).isPresent();
    List<AttunementNote> notes =
        course.getSessions().stream()
            .filter(session -> reflection.getSession().equals(Optional.of(session.getId())))
            .flatMap(session -> ((TherapySession) session).getAttunementNotes().stream())
            .filter(note -> note.getReflection().equals(Optional.of(reflection.getId())))
            .toList();
    assertThat(notes).hasSize(1).allMatch(note -> note.getWords().isEmpty());
  }

  @Test
  void theSeededCoursesTriggerMostRules() throws UnreadableException {
    Set<String> rules =
        RuleBook.published().getRules().stream()
            .map(Rule::getId)
            .map(id -> id.getText())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> triggered = new TreeSet<>();
    for (Path sample : samples().filter(Samples::isSeeded).toList()) {
      TreatmentCourse course = Documents.read(sample, TreatmentCourse.class);
      KatValidator.published().validate(course).getFindings().stream()
          .map(finding -> finding.getRuleId().getText())
          .filter(rules::contains)
          .forEach(triggered::add);
    }
    assertThat(triggered).hasSizeGreaterThan(rules.size() * 7 / 8);
  }
}
