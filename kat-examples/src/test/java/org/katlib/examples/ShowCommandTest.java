package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShowCommandTest {
  static Stream<Path> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theJourneyOfASample(Path sample) {
    CommandLineRun run = CommandLineRun.of("show", sample.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.assertSame("show-" + Samples.name(sample), run.out());
  }

  @Test
  void aMissingFileIsOneClearLine() {
    CommandLineRun run = CommandLineRun.of("show", "samples/none.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("samples/none.json: there is no such file");
  }
}
