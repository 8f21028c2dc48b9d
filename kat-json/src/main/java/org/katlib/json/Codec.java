package org.katlib.json;

/**
 * Reads and writes one kind of value.
 *
 * @param <T> the kind
 */
abstract class Codec<T> {
  /**
   * Reads a value whose first token is the current one, up to its last token.
   *
   * @throws KatJsonException if it is anything but such a value
   */
  abstract T read(Input in);

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it is one that could not be read again
   */
  abstract void write(Output out, T value);
}
