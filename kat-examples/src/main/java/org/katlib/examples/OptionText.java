package org.katlib.examples;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of options, read so that a wrong one gets one clear line. */
final class OptionText {
  private OptionText() {}

  /** {@return what the text of an option means} */
  static <T> T read(String option, @Nullable String text, Function<String, T> meaning)
      throws WrongOptionException {
    if (text == null) {
      throw new WrongOptionException(option + " is missing");
    }
    try {
      return meaning.apply(text);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new WrongOptionException(option + ": " + e.getMessage());
    }
  }

  static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a whole number");
    }
  }

  static Duration span(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a span of time such as PT40M");
    }
  }

  /** {@return what reads the constants of a type, as the wire form spells them} */
  static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
    return text ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> spelling(constant).equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected one of "
                            + Stream.of(type.getEnumConstants())
                                .map(OptionText::spelling)
                                .collect(Collectors.joining(", "))));
  }

  static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong with the options, in one line that repeats nothing of them. */
  static final class WrongOptionException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongOptionException(@Nullable String message) {
      super(message);
    }
  }
}
