package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource({
    "'plain, with \u00e4 and \ud83d\ude00', 'plain, with \u00e4 and \ud83d\ude00'",
    "'\u001b[31mred', ' [31mred'",
    "'one\n  10:00  Given: more', 'one   10:00  Given: more'",
    "'a\u202eb\u2066c', 'a b c'",
    "'bell\u0007 next\u0085line\u2028end', 'bell  next line end'"
  })
  void nothingInATextSteersTheTerminal(String text, String printed) {
    assertThat(Printable.of(text)).isEqualTo(printed);
  }
}
