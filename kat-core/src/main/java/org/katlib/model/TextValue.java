package org.katlib.model;

/**
 * A type that is one text and nothing else: an id, or a code of the library's own.
 *
 * <p>Each has a static factory {@code of(String)}, the inverse of {@link #getText()}, that refuses
 * a text it cannot hold with an {@link IllegalArgumentException}.
 */
public interface TextValue {
  /** {@return the text} */
  String getText();
}
