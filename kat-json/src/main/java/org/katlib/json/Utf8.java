package org.katlib.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes, eight at a time while nothing is to be seen. */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long BACKSLASHES = LOW_BITS * '\\';

  private Utf8() {}

  /** {@return the offset of the first byte that is no part of well-formed UTF-8, or -1} */
  static int indexOfMalformed(byte[] bytes, int length) {
    int at = 0;
    while (true) {
      while (at + Long.BYTES <= length && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
        at += Long.BYTES;
      }
      if (at >= length) {
        return -1;
      }
      int size = sizeAt(bytes, at, length);
      if (size == 0) {
        return at;
      }
      at += size;
    }
  }

  /** {@return the bytes of the character at an offset, or 0 if it is none (RFC 3629)} */
  private static int sizeAt(byte[] bytes, int at, int length) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    // Overlong forms, surrogates, and what lies beyond U+10FFFF show in the second byte.
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }

  /** {@return the offset of the first backslash from an offset on, or -1} */
  static int indexOfBackslash(byte[] bytes, int from, int length) {
    int at = from;
    while (at + Long.BYTES <= length && !hasBackslash((long) EIGHT.get(bytes, at))) {
      at += Long.BYTES;
    }
    while (at < length && bytes[at] != '\\') {
      at++;
    }
    return at < length ? at : -1;
  }

  private static boolean hasBackslash(long eight) {
    long zeroWhereBackslash = eight ^ BACKSLASHES;
    return ((zeroWhereBackslash - LOW_BITS) & ~zeroWhereBackslash & HIGH_BITS) != 0;
  }

  /** {@return the index of the first half of a surrogate pair without its other half, or -1} */
  static int indexOfLoneSurrogate(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isSurrogate(text[i])) {
        if (Character.isLowSurrogate(text[i])
            || i + 1 == to
            || !Character.isLowSurrogate(text[i + 1])) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
