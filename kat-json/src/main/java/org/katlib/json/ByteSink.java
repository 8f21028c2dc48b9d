package org.katlib.json;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** Bytes being written; one buffer is kept for the next document, a third of what writing costs. */
final class ByteSink extends OutputStream {
  private static final int FIRST = 32 * 1024;
  private static final int MOST_KEPT = 8 * 1024 * 1024;
  private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

  private byte[] bytes;
  private int length;

  ByteSink() {
    byte[] spare = SPARE.getAndSet(null);
    bytes = spare == null ? new byte[FIRST] : spare;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] more, int offset, int count) {
    int needed = length + count;
    if (needed > Limits.DOCUMENT_BYTES) {
      throw new IllegalArgumentException(Limits.DOCUMENT_TOO_LONG);
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, needed));
    }
    System.arraycopy(more, offset, bytes, length, count);
    length = needed;
  }

  /**
   * Ends the writing.
   *
   * @return what was written
   * @throws IllegalArgumentException if a text held half a surrogate pair
   */
  byte[] take() {
    requireWholeSurrogatePairs();
    byte[] taken = Arrays.copyOf(bytes, length);
    if (bytes.length <= MOST_KEPT) {
      SPARE.set(bytes);
    }
    return taken;
  }

  /**
   * The generator writes half a pair as an escape, and pairs never: cheaper than to look before.
   */
  private void requireWholeSurrogatePairs() {
    int at = Utf8.indexOfBackslash(bytes, 0, length);
    while (at >= 0) {
      if (bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd') {
        throw new IllegalArgumentException("a text holds whole surrogate pairs");
      }
      at = Utf8.indexOfBackslash(bytes, at + 2, length);
    }
  }
}
