package org.katlib.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.katlib.json.KatJson;
import org.katlib.json.KatJsonException;
import org.katlib.model.KatType;

/** Documents of the library, read from files. */
final class Documents {
  /** One byte more than a document may have: the reader then sees that it is too long. */
  private static final int ENOUGH_BYTES = (64 << 20) + 1;

  private Documents() {}

  /**
   * Reads one document.
   *
   * @param <T> the type of document
   * @param file where it is
   * @param type the type of document
   * @return the document
   * @throws UnreadableException if it cannot be read, with one line that says where and why
   */
  static <T> T read(Path file, Class<T> type) throws UnreadableException {
    byte[] json = bytes(file);
    try {
      return KatJson.strict().read(json, type);
    } catch (KatJsonException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  /**
   * Reads a document of one of two types.
   *
   * @param file where it is
   * @param one a type of document
   * @param other another
   * @return the document
   * @throws UnreadableException if it cannot be read, with one line that says where and why
   */
  static Object read(Path file, Class<?> one, Class<?> other) throws UnreadableException {
    byte[] json = bytes(file);
    try {
      return KatJson.strict().read(json, one);
    } catch (KatJsonException e) {
      if (e.getKind() != KatJsonException.Kind.TYPE || !e.getPointer().equals("/type")) {
        throw new UnreadableException(file + ": " + e.getMessage());
      }
    }
    try {
      return KatJson.strict().read(json, other);
    } catch (KatJsonException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  /**
   * Reads a document of one of two types; where it is of neither, both are named.
   *
   * @param file where it is
   * @param one a type of document
   * @param other another
   * @return the document
   * @throws UnreadableException if it cannot be read, with one line that says where and why
   */
  static Object readEither(Path file, Class<?> one, Class<?> other) throws UnreadableException {
    try {
      return read(file, one, other);
    } catch (UnreadableException e) {
      String expected = "expected the type " + wireName(other);
      throw new UnreadableException(
          String.valueOf(e.getMessage()).replace(expected, expected + " or " + wireName(one)));
    }
  }

  private static String wireName(Class<?> type) {
    return type.getAnnotation(KatType.class).value();
  }

  private static byte[] bytes(Path file) throws UnreadableException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException(file + ": is a folder, not a file");
    }
    try (InputStream json = Files.newInputStream(file)) {
      return json.readNBytes(ENOUGH_BYTES);
    } catch (IOException e) {
      throw new UnreadableException(file + ": " + reason(e));
    } catch (UncheckedIOException e) {
      throw new UnreadableException(file + ": " + reason(e));
    }
  }

  /** The system's own words may hold more than a reader needs; these do not. */
  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    return "it could not be read";
  }

  /** A file that cannot be read as the document it should be; its message is one line. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }
}
