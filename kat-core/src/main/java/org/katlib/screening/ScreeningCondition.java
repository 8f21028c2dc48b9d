package org.katlib.screening;

import java.util.Locale;
import java.util.Optional;

/**
 * A condition that a screening asks about.
 *
 * @param id its id
 * @param english its name in English
 * @param spanish its name in Spanish
 * @param positiveTest the test whose positive result says the same as the answer yes
 */
public record ScreeningCondition(
    ScreeningConditionId id,
    String english,
    String spanish,
    Optional<ScreeningTestKind> positiveTest) {

  /** {@return its name in Spanish, or in English for any other language} */
  public String getName(Locale locale) {
    return locale.getLanguage().equals("es") ? spanish : english;
  }
}
