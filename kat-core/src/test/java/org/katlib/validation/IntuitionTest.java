package org.katlib.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.katlib.course.AllianceRules;
import org.katlib.course.ReflectionRules;
import org.katlib.course.TreatmentCourse;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.BorneOut;
import org.katlib.rule.Finding;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;

/** An intuition is a note, and never an input to a rule about the medicine. */
class IntuitionTest {
  private static final Set<String> ABOUT_THE_MEDICINE =
      Set.of(
          "DOSE",
          "DAY",
          "MONITOR",
          "DISCHARGE",
          "EVENT",
          "DRUG",
          "SCHEDULE",
          "SCREEN",
          "INTERACT",
          "COURSE",
          "FOLLOW",
          "REMS",
          "CONSENT");

  private static final List<TreatmentCourse> COURSES =
      Stream.concat(
              Stream.of(Baseline.esketamine(), Baseline.infusion()),
              RuleExamples.all().stream().map(RuleExamples.Example::broken))
          .toList();

  @Test
  void onlyTheRulesAboutTheAllianceAndReflectionsReadNotes() {
    noClasses()
        .that()
        .implement(RuleSet.class)
        .and()
        .doNotBelongToAnyOf(AllianceRules.class, ReflectionRules.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(AttunementNote.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(AttunementSubject.class, BorneOut.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.katlib"));
  }

  @Property(tries = 60)
  void notesOfIntuitionChangeNoFindingAboutTheMedicine(
      @ForAll("courses") TreatmentCourse course, @ForAll("intuitions") List<AttunementNote> notes) {
    assertThat(aboutTheMedicine(noted(course, notes))).isEqualTo(aboutTheMedicine(course));
  }

  @Test
  void everyPrefixIsThatOfSomeRule() {
    assertThat(ABOUT_THE_MEDICINE)
        .allMatch(
            prefix ->
                RuleBook.published().getRules().stream()
                    .anyMatch(rule -> rule.getId().getText().startsWith("KAT-" + prefix + "-")));
  }

  private static List<Finding> aboutTheMedicine(TreatmentCourse course) {
    return KatValidator.published().validate(course).getFindings().stream()
        .filter(finding -> isAboutTheMedicine(finding.getRuleId().getText()))
        .toList();
  }

  private static boolean isAboutTheMedicine(String rule) {
    return ABOUT_THE_MEDICINE.stream().anyMatch(prefix -> rule.startsWith("KAT-" + prefix + "-"));
  }

  private static TreatmentCourse noted(TreatmentCourse course, List<AttunementNote> notes) {
    List<Session> sessions = new ArrayList<>();
    for (Session session : course.getSessions()) {
      sessions.add(noted(session, notes));
    }
    return course.toBuilder().sessions(sessions).build();
  }

  private static Session noted(Session session, List<AttunementNote> notes) {
    if (session instanceof DosingSession dosing) {
      return dosing.toBuilder().addAllAttunementNotes(notes).build();
    } else if (session instanceof PreparationSession preparation) {
      return preparation.toBuilder().addAllAttunementNotes(notes).build();
    } else if (session instanceof IntegrationSession integration) {
      return integration.toBuilder().addAllAttunementNotes(notes).build();
    } else if (session instanceof FollowUpSession followUp) {
      return followUp.toBuilder().addAllAttunementNotes(notes).build();
    }
    assertThat(session).isInstanceOf(ScreeningSession.class);
    return session;
  }

  @Provide
  Arbitrary<TreatmentCourse> courses() {
    return Arbitraries.of(COURSES);
  }

  @Provide
  Arbitrary<List<AttunementNote>> intuitions() {
    return Combinators.combine(
            Arbitraries.integers().between(-9, 9),
            Arbitraries.integers().between(0, 10),
            Arbitraries.of(BorneOut.class),
            Arbitraries.of(true, false))
        .as(
            (days, confidence, borneOut, discussed) ->
                AttunementNote.builder()
                    .notedAt(Baseline.at("10:30").plusDays(days))
                    .about(AttunementSubject.INTUITION)
                    .words("too much for today")
                    .confidence(confidence)
                    .borneOut(borneOut)
                    .discussed(discussed)
                    .build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
