package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is and prints. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path CODE = Path.of("src/main/java/org/katlib/examples/FirstSteps.java");

  @Test
  void theCodeIsTheExample() throws IOException {
    String code = Files.readString(CODE);
    int from = code.indexOf('\n', code.indexOf("// README: from here")) + 1;
    String shown =
        code.substring(from, code.indexOf("// README: to here")).stripTrailing().stripIndent();
    assertThat(Files.readString(README))
        .contains("```java\n" + shown.replace("out.", "System.out."));
  }

  @Test
  void theOutputIsWhatItPrints() throws IOException {
    StringWriter out = new StringWriter();
    FirstSteps.run(new PrintWriter(out));
    assertThat(Files.readString(README)).contains("```text\n" + out + "```");
  }
}
