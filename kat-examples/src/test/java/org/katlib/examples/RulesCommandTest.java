package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void theRuleBookForAReader() {
    CommandLineRun run = CommandLineRun.of("rules");
    assertThat(run.exitCode()).isZero();
    Golden.assertSame("rules", run.out());
  }

  @Test
  void theRuleBookForAProgram() {
    Golden.assertSame("rules-json", CommandLineRun.of("rules", "--format", "json").out());
  }

  @Test
  void theRulePageOfTheDocumentationIsGenerated() {
    Golden.assertSame(
        Path.of("../docs/rules.md"), CommandLineRun.of("rules", "--format", "markdown").out());
  }
}
