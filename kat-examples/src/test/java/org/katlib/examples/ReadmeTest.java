package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the README shows is what the code is and prints. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path CODE = Path.of("src/main/java/org/katlib/examples");

  enum Example {
    FIRST_STEPS("FirstSteps") {
      @Override
      void run(PrintWriter out) {
        FirstSteps.run(out);
      }
    },
    THERAPY_STEPS("TherapySteps") {
      @Override
      void run(PrintWriter out) {
        TherapySteps.run(out);
      }
    },
    MEASURE_STEPS("MeasureSteps") {
      @Override
      void run(PrintWriter out) {
        MeasureSteps.run(out);
      }
    };

    private final String type;

    Example(String type) {
      this.type = type;
    }

    abstract void run(PrintWriter out);
  }

  @ParameterizedTest
  @EnumSource
  void theCodeIsTheExample(Example example) throws IOException {
    String code = Files.readString(CODE.resolve(example.type + ".java"));
    int from = code.indexOf('\n', code.indexOf("// README: from here")) + 1;
    String shown =
        code.substring(from, code.indexOf("// README: to here")).stripTrailing().stripIndent();
    assertThat(Files.readString(README))
        .contains("```java\n" + shown.replace("out.", "System.out.") + "\n```");
  }

  @ParameterizedTest
  @EnumSource
  void theOutputIsWhatItPrints(Example example) throws IOException {
    StringWriter out = new StringWriter();
    example.run(new PrintWriter(out));
    assertThat(Files.readString(README)).contains("```text\n" + out + "```");
  }
}
