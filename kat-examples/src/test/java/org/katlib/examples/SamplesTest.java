package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.course.TherapistReflection;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Route;
import org.katlib.evidence.Sources;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.json.KatJson;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.ScaleId;
import org.katlib.process.AttunementNote;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Rule;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;
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
  void aFormOfAClinicsOwnStandsByItself() throws Exception {
    Instrument form = Documents.read(Samples.OWN_FORM, Instrument.class);
    assertThat(KatJson.strict().writePretty(form).strip())
        .isEqualTo(Files.readString(Samples.OWN_FORM).strip());
    TreatmentCourse course =
        Documents.read(Samples.REFLECTED, TreatmentCourse.class).toBuilder()
            .addCustomInstruments(form)
            .build();
    assertThat(KatValidator.published().validate(course).getFindings()).isEmpty();
  }

  @Test
  void aResponseCanStandAlone() throws Exception {
    InstrumentResponse response = Documents.read(Samples.RESPONSE, InstrumentResponse.class);
    assertThat(KatJson.strict().writePretty(response).strip())
        .isEqualTo(Files.readString(Samples.RESPONSE).strip());
    Instrument form =
        InstrumentCatalogue.find(response.getInstrument(), response.getVersion().orElseThrow())
            .orElseThrow();
    Score score = Scorer.standard().score(form, response);
    assertThat(score.getDefects()).isEmpty();
    assertThat(score.find(ScaleId.of("total")).orElseThrow().getValue())
        .contains(new BigDecimal("14"));
    assertThat(score.getSignals()).hasSize(1);
  }

  /** The five full courses measure from before the first dose to months after the last. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "esketamine-both-phases",
        "im-montreal-model",
        "iv-series-behavioural-activation",
        "lozenge-jungian",
        "sc-titration-gestalt"
      })
  void aFullCourseIsMeasuredAsPlannedAndEveryFormIsKnown(String name) throws UnreadableException {
    TreatmentCourse course =
        Documents.read(Path.of("samples", name + ".json"), TreatmentCourse.class);
    assertThat(course.getMeasurementPlan()).isNotEmpty();
    assertThat(course.getResponses()).hasSizeGreaterThan(40);
    assertThat(course.getResponses())
        .allMatch(response -> course.findInstrument(response).isPresent());
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
