package org.katlib.rule;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences that findings are told in, by rule id: in Spanish, and in English for all others.
 */
final class Messages {
  private static final String ENGLISH = "org.katlib.rule.messages";
  private static final String SPANISH = "org.katlib.rule.messages_es";

  /** Replaced in one pass: an argument is never looked through for others. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private Messages() {}

  static boolean has(Locale locale, RuleId rule) {
    return bundle(locale).containsKey(rule.getText());
  }

  /** The sentence of a rule with each {@code {name}} replaced by its argument. */
  static String format(Locale locale, RuleId rule, Map<String, String> arguments) {
    if (!has(locale, rule)) {
      return rule.getText();
    }
    return PLACEHOLDER
        .matcher(bundle(locale).getString(rule.getText()))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), place.group())));
  }

  /** By name, not by the search of a bundle family, in which the machine's own locale has a say. */
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        locale.getLanguage().equals("es") ? SPANISH : ENGLISH, Locale.ROOT);
  }
}
