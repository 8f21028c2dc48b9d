package org.katlib.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A typed id: 1 to 64 of the characters {@code A-Z a-z 0-9 - .}, the form FHIR gives to ids.
 *
 * <p>Ids are pseudonymous, but whoever holds a clinic's list can follow them to a person: {@link
 * #toString()} masks them, and only {@link #getText()} gives them away.
 */
public abstract class Identifier implements TextValue {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  private final String text;

  /**
   * Takes the text of an id.
   *
   * @param text the id
   * @throws IllegalArgumentException if it has another form
   */
  protected Identifier(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("an id has 1 to 64 letters, digits, hyphens or points");
    }
    this.text = text;
  }

  @Override
  public final String getText() {
    return text;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Identifier id
        && getClass().equals(id.getClass())
        && text.equals(id.text);
  }

  @Override
  public final int hashCode() {
    return 31 * getClass().getName().hashCode() + text.hashCode();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "(####)";
  }
}
