package org.katlib.rule;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.katlib.model.TextValue;

/** The id of a rule, such as {@code KAT-DOSE-004}; it never changes and is never given again. */
public final class RuleId implements TextValue, Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+){1,5}");

  private final String text;

  private RuleId(String text) {
    this.text = text;
  }

  /**
   * An id from its text.
   *
   * @param text two to six words of capitals and digits joined by hyphens, 64 characters at most
   * @return the id
   * @throws IllegalArgumentException if the text has another form
   */
  public static RuleId of(String text) {
    if (text.length() > 64 || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("a rule id looks like KAT-DOSE-004");
    }
    return new RuleId(text);
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public int compareTo(RuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && text.equals(id.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
