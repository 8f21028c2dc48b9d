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

/** Documents of the library, read from files. */
final class Documents {
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
    if (Files.isDirectory(file)) {
      throw new UnreadableException(file + ": is a folder, not a file");
    }
    try (InputStream json = Files.newInputStream(file)) {
      return KatJson.strict().read(json, type);
    } catch (KatJsonException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
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
