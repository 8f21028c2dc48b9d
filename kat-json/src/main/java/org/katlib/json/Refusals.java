package org.katlib.json;

/** What a type says when it refuses its parts. */
final class Refusals {
  private Refusals() {}

  /**
   * {@return the message of a type's own refusal, which names no value, or a general one}
   *
   * <p>Exceptions of the platform, such as {@code NumberFormatException}, quote what they refuse.
   */
  static String explain(RuntimeException refusal) {
    boolean own =
        refusal.getClass() == IllegalStateException.class
            || refusal.getClass() == IllegalArgumentException.class;
    String message = refusal.getMessage();
    return own && message != null ? message : "the type refuses this value";
  }
}
