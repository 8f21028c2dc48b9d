package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.patient.Patient;

/**
 * Documents made to cost much cost little: measured in memory, which does not vary as time does.
 */
class HostileInputTest {
  private static final String HEAD = "{\"katVersion\":\"1.0\",\"type\":\"patient\",";

  /** Beside the document itself: several times the longest text and its buffers. */
  private static final long MOST_ALLOCATED = 32L * 1024 * 1024;

  @BeforeAll
  static void warmUp() {
    refuse(HEAD + "}");
  }

  private static KatJsonException refuse(byte[] document) {
    return catchThrowableOfType(
        KatJsonException.class, () -> KatJson.strict().read(document, Patient.class));
  }

  private static KatJsonException refuse(String document) {
    return refuse(document.getBytes(StandardCharsets.UTF_8));
  }

  /** By reflection: the module has no other use for the management of the JVM. */
  private static long allocatedBytes() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getCurrentThreadAllocatedBytes")
              .invoke(threads);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertCheap(byte[] document, Kind kind) {
    long before = allocatedBytes();
    KatJsonException refusal = refuse(document);
    long allocated = allocatedBytes() - before;
    assertThat(refusal.getKind()).as(refusal.getMessage()).isEqualTo(kind);
    assertThat(allocated).isLessThan(MOST_ALLOCATED);
  }

  private static void assertCheap(String document, Kind kind) {
    assertCheap(document.getBytes(StandardCharsets.UTF_8), kind);
  }

  private static byte[] filled(int length, char character) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) character);
    return bytes;
  }

  @Test
  void manyOpeningBrackets() {
    assertCheap(filled(100_000_000, '['), Kind.LIMIT);
    assertCheap(filled(60_000_000, '['), Kind.WRONG_KIND);
    assertCheap(filled(60_000_000, ' '), Kind.SYNTAX);
    assertCheap("{\"a\":".repeat(1_000_000), Kind.LIMIT);
    assertCheap(HEAD + "\"bodyWeights\":" + "[".repeat(1_000_000), Kind.WRONG_KIND);
  }

  @Test
  void longNumbers() {
    assertCheap(HEAD + "\"birthYear\":" + "1".repeat(10_000_000) + "}", Kind.LIMIT);
    assertCheap(HEAD + weight("1." + "1".repeat(10_000_000)), Kind.LIMIT);
    assertCheap(HEAD + weight("1e999999999"), Kind.LIMIT);
    assertCheap(HEAD + weight("1e-999999999"), Kind.LIMIT);
    assertCheap(HEAD + weight("0e999999999"), Kind.LIMIT);
    assertCheap(HEAD + weight("1e2147483648"), Kind.LIMIT);
    assertCheap(HEAD + weight("1e" + "9".repeat(90)), Kind.LIMIT);
  }

  private static String weight(String value) {
    return "\"bodyWeights\":[{\"mass\":{\"value\":" + value + "}}]}";
  }

  @Test
  void longTextsAndNames() {
    assertCheap(HEAD + "\"id\":\"" + "a".repeat(20_000_000) + "\"}", Kind.LIMIT);
    assertCheap(HEAD + "\"birthDate\":\"" + "1".repeat(20_000_000) + "\"}", Kind.LIMIT);
    assertCheap(HEAD + "\"" + "a".repeat(20_000_000) + "\":1}", Kind.LIMIT);
    assertCheap(HEAD + "\"id\":\"" + "a".repeat(1024 * 1024) + "\"}", Kind.BAD_VALUE);
    assertCheap(
        HEAD + "\"identity\":{\"phone\":\"" + "a".repeat(1024 * 1024 + 1) + "\"}}", Kind.LIMIT);
  }

  @Test
  void manyEntries() {
    String entry = "{\"mass\":{\"value\":70,\"unit\":\"kg\"},\"measuredOn\":\"2026-01-05\"}";
    String patient = "{\"katVersion\":\"1.0\",\"type\":\"patient\",\"bodyWeights\":[";
    assertCheap(patient + (entry + ",").repeat(10_000) + entry + "]}", Kind.LIMIT);
    assertCheap(patient + (entry + ",").repeat(9_999) + entry + "]}", Kind.MISSING_NAME);
  }

  @Test
  void aTypeThatNeverComes() {
    assertCheap("{\"katVersion\":\"1.0\"" + ",\"a\":1".repeat(1_000_000) + "}", Kind.MISSING_NAME);
  }

  @Test
  void aStreamWithoutEndIsReadToTheLimitAlone() {
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            assertThat(given).isLessThan(70L * 1024 * 1024);
            given += length;
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    KatJsonException refusal =
        catchThrowableOfType(
            KatJsonException.class, () -> KatJson.strict().read(endless, Patient.class));
    assertThat(refusal.getKind()).isEqualTo(Kind.LIMIT);
    KatJsonException empty =
        catchThrowableOfType(
            KatJsonException.class,
            () -> KatJson.strict().read(new ByteArrayInputStream(new byte[0]), Patient.class));
    assertThat(empty.getKind()).isEqualTo(Kind.SYNTAX);
  }
}
