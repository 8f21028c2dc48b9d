package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dinner with my wife, twice a week. | “Dinner with my wife, twice a week.”",
        "1234567890 1234567890 1234567890 1234567 | “1234567890 1234567890 1234567890 1234567”",
        "1234567890 1234567890 1234567890 12345678 | “1234567890 1234567890 1234567890…”",
        "1234567890 1234567890 1234567890 1234567 9 | “1234567890 1234567890 1234567890 1234567…”",
        "1234567890 1234567890 1234567890 123456789 | “1234567890 1234567890 1234567890…”",
        "I write down what comes at night, by day and in between. | “I write down what comes at night, by day…”",
        "Which room would like to be heated? I keep the question. | “Which room would like to be heated?…”",
        "Painted shut, not locked. Somebody did that with a brush. | “Painted shut, not locked…”",
        "No. I shall not go there again this year, nor the next. | “No. I shall not go there again this…”",
        "AWordThatIsLongerThanAListenerWouldEverBear | “AWordThatIsLongerThanAListenerWouldEverB…”"
      })
  void theSecondTimeTheBeginningIsEnough(String words, String again) {
    Quotes quotes = new Quotes();

    assertThat(quotes.of(words)).isEqualTo("“" + words + "”");
    assertThat(quotes.of(words)).isEqualTo(again);
    assertThat(quotes.inFull(words)).isEqualTo("“" + words + "”");
  }

  @Test
  void aTellingOfItsOwnBeginsAnew() {
    String words = "As if a pane of glass had been put in when I was small.";
    new Quotes().of(words);

    assertThat(new Quotes().of(words)).isEqualTo("“" + words + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The lamp is on. | “The lamp is on.”",
        "\"The lamp is on.\" | “The lamp is on.”",
        "“The lamp is on.” | “The lamp is on.”",
        "\"The lamp\" is \"on\" | “\"The lamp\" is \"on\"”"
      })
  void wordsStandInOnePairOfQuotationMarks(String words, String quoted) {
    assertThat(Words.quoted(words)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It serves the goal “Dinner” | It serves the goal “Dinner”.",
        "It serves the goal “Dinner.” | It serves the goal “Dinner.”",
        "It serves the goal “Dinner with my wife…” | It serves the goal “Dinner with my wife…”",
        "She asked: \"Why?\" | She asked: \"Why?\"",
        "Enough. | Enough."
      })
  void aSentenceEndsOnce(String words, String sentence) {
    assertThat(Words.sentence(words)).isEqualTo(sentence);
  }
}
