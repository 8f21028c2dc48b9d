package org.katlib.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets one clear line, and nothing else is lost. */
class BadInputTest {
  private static final String CANARY = "Canary-Bird";
  private static final String WELL = "samples/esketamine-both-phases.json";
  private static final Path BASE = Path.of("samples", "iv-series-behavioural-activation.json");

  @TempDir private Path folder;

  /** A document that is well but for one text in it. */
  private static String broken(String text, String replacement) throws IOException {
    String json = Files.readString(BASE);
    assertThat(json).contains(text);
    int at = json.indexOf(text);
    return json.substring(0, at) + replacement + json.substring(at + text.length());
  }

  static Stream<Arguments> documents() throws IOException {
    return Stream.of(
        Arguments.of("not JSON", CANARY + " was here"),
        Arguments.of("empty", ""),
        Arguments.of("white space alone", " \n "),
        Arguments.of("truncated", Files.readString(BASE).substring(0, 900)),
        Arguments.of("trailing", Files.readString(BASE) + "\"" + CANARY + "\""),
        Arguments.of("not an object", "[\"" + CANARY + "\"]"),
        Arguments.of("duplicate key", broken("\"sex\":", "\"sex\": \"female\", \"sex\":")),
        Arguments.of("unknown name", broken("\"sex\":", "\"" + CANARY + "\": 1, \"sex\":")),
        Arguments.of(
            "wrong type", broken("\"synthetic\": true", "\"synthetic\": \"" + CANARY + "\"")),
        Arguments.of("null", broken("\"synthetic\": true", "\"synthetic\": null")),
        Arguments.of("huge number", broken("\"value\": 0.5", "\"value\": 1e999999999")),
        Arguments.of("not a number", broken("\"value\": 0.5", "\"value\": NaN")),
        Arguments.of("wrong unit", broken("\"unit\": \"mg/kg\"", "\"unit\": \"" + CANARY + "\"")),
        Arguments.of(
            "unknown type", broken("\"type\": \"dosing-session\"", "\"type\": \"" + CANARY + "\"")),
        Arguments.of(
            "another document", broken("\"type\": \"treatment-course\"", "\"type\": \"patient\"")),
        Arguments.of("newer version", broken("\"katVersion\": \"1.0\"", "\"katVersion\": \"9.7\"")),
        Arguments.of("no version", broken("\"katVersion\": \"1.0\",", "")),
        Arguments.of("impossible", broken("\"value\": 0.5", "\"value\": -0.5")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aBadDocumentIsOneClearLineAndTheOthersAreJudged(String name, String json)
      throws IOException {
    assertOneClearLine(Files.write(folder.resolve("bad.json"), json.getBytes(UTF_8)));
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    String json = broken("\"unit\": \"kg\"", "\"unit\": \"k\u00e4\"");
    assertOneClearLine(Files.write(folder.resolve("latin.json"), json.getBytes(ISO_8859_1)));
    assertOneClearLine(Files.write(folder.resolve("utf16.json"), json.getBytes(UTF_16LE)));
    assertOneClearLine(Files.write(folder.resolve("mark.json"), ("\ufeff" + json).getBytes(UTF_8)));
  }

  @Test
  void aHundredMegabytesOfNestingAreRefusedAtOnce() throws IOException {
    Path file = folder.resolve("deep.json");
    byte[] brackets = new byte[1 << 20];
    Arrays.fill(brackets, (byte) '[');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 100; i++) {
        out.write(brackets);
      }
    }
    assertOneClearLine(file);
  }

  private static void assertOneClearLine(Path file) {
    CommandLineRun run =
        CommandLineRun.of("validate", file.toString(), Samples.SEEDED.toString(), WELL);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().strip()).hasLineCount(1).doesNotContain(CANARY).startsWith(file + ": ");
    assertThat(run.err()).matches("(?s).*\\bline \\d+.*").matches("(?s).*\\bcolumn \\d+.*");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("at org.");
    assertThat(run.out()).contains(Samples.SEEDED.toString()).contains(WELL).doesNotContain(CANARY);
  }

  @Test
  void aFolderOrNothingAtAllIsOneClearLine() {
    assertThat(CommandLineRun.of("validate", folder.toString(), WELL).err().strip())
        .isEqualTo(folder + ": is a folder, not a file");
    assertThat(CommandLineRun.of("validate", "none.json", WELL).err().strip())
        .isEqualTo("none.json: there is no such file");
  }

  @Test
  void aFileThatMayNotBeReadSaysSo() {
    assertThat(Documents.reason(new AccessDeniedException(CANARY)))
        .isEqualTo("no permission to read it");
    assertThat(Documents.reason(new IOException(CANARY))).doesNotContain(CANARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAT-NONE-1", "kat-course-002", ""})
  void aPolicyThatCannotHoldIsOneClearLine(String rule) throws IOException {
    String policy = Files.readString(Path.of("samples", "policy-clinic.json"));
    Path file =
        Files.writeString(folder.resolve("policy.json"), policy.replace("KAT-COURSE-002", rule));
    CommandLineRun run = CommandLineRun.of("validate", "--policy", file.toString(), WELL);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).hasLineCount(1).startsWith(file + ": ");
  }
}
