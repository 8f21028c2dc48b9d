package org.katlib;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package table: a package sees the rows above its own, never a neighbour in its row. */
class ArchitectureTest {
  private static final String ROOT = "org.katlib.";

  private static final List<Set<String>> ROWS =
      List.of(
          Set.of("model", "reference"),
          Set.of("quantity", "coding", "evidence"),
          Set.of("rule"),
          Set.of("measure"),
          Set.of("patient", "team", "target", "framework", "dosing"),
          Set.of("goal", "calculation", "consent", "schedule", "screening", "safety", "scoring"),
          Set.of("process", "setting"),
          Set.of("session"),
          Set.of("course"),
          Set.of("journey", "outcome", "validation"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.katlib");

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> found =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> table = new TreeSet<>();
    ROWS.forEach(table::addAll);
    assertThat(found).isEqualTo(table);
  }

  @Test
  void aPackageSeesOnlyTheRowsAboveItsOwn() {
    Set<String> below = new TreeSet<>();
    for (int i = ROWS.size() - 1; i >= 0; i--) {
      for (String name : ROWS.get(i)) {
        List<String> hidden = new ArrayList<>(below);
        hidden.addAll(ROWS.get(i));
        hidden.remove(name);
        if (!hidden.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage(ROOT + name)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(hidden.stream().map(ROOT::concat).toArray(String[]::new))
              .check(CORE);
        }
      }
      below.addAll(ROWS.get(i));
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.katlib.(*)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCoreKnowsNoJsonLogsNothingAndPrintsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..",
            "com.fasterxml..",
            "com.google.gson..",
            "java.util.logging..",
            "org.slf4j..")
        .check(CORE);
    noClasses().should().accessField(System.class, "out").check(CORE);
    noClasses().should().accessField(System.class, "err").check(CORE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses().should().haveNameMatching("(?i).*(util|common|helper|impl|manager)s?").check(CORE);
    classes()
        .should()
        .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..impl..", "..manager..")
        .check(CORE);
  }
}
