package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What people see, held to a recorded copy. After a change that is meant, {@code mvn test
 * -Dgolden=write} records it anew; the difference is then read before it is committed.
 */
final class Golden {
  private Golden() {}

  static void assertSame(Path recorded, String seen) {
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(recorded.toAbsolutePath().getParent());
        Files.writeString(recorded, seen);
      }
      assertThat(seen).isEqualTo(Files.readString(recorded));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void assertSame(String name, String seen) {
    assertSame(Path.of("src/test/resources/golden", name + ".golden"), seen);
  }
}
