package org.katlib.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to documents: values of the domain to JSON and back.
 *
 * <pre>{@code
 * KatJson json = KatJson.strict();
 * TreatmentCourse course = json.read(bytes, TreatmentCourse.class);
 * byte[] same = json.write(course);
 * }</pre>
 *
 * <p>A document is an object that begins with {@code "katVersion"} and {@code "type"}. Equal values
 * give the same bytes, in every locale, zone and run. Reading is strict: a name that is not known,
 * that stands twice or is missing, a null, a value of another kind, a wrong unit, and anything
 * after the end are refused with a {@link KatJsonException}. A document has at most 64 MiB, 64
 * levels, 10,000 entries in a list, and 1 Mi characters in a text.
 *
 * <p>Safe for use by many threads.
 */
public final class KatJson {
  private static final KatJson STRICT = new KatJson();

  private KatJson() {}

  /** {@return the reader and writer that refuses whatever it does not know} */
  public static KatJson strict() {
    return STRICT;
  }

  /**
   * Reads a document.
   *
   * @param <T> the type
   * @param json the document, in UTF-8 without a byte order mark
   * @param type a value type such as {@code TreatmentCourse}, or a sealed family such as {@code
   *     Session}
   * @return the value
   * @throws KatJsonException if the document is not one of this type
   * @throws IllegalArgumentException if the type has no documents
   */
  public <T> T read(byte[] json, Class<T> type) {
    Codec<Object> codec = Codecs.ofDocument(type);
    return type.cast(read(Document.of(json), codec));
  }

  /**
   * Reads a document.
   *
   * @param <T> the type
   * @param json the document
   * @param type a value type or a sealed family
   * @return the value
   * @throws KatJsonException if the document is not one of this type
   * @throws IllegalArgumentException if the type has no documents
   */
  public <T> T read(String json, Class<T> type) {
    Codec<Object> codec = Codecs.ofDocument(type);
    return type.cast(read(Document.of(json), codec));
  }

  /**
   * Reads a document from a stream, up to its end; the stream is not closed.
   *
   * @param <T> the type
   * @param json the document, in UTF-8 without a byte order mark
   * @param type a value type or a sealed family
   * @return the value
   * @throws KatJsonException if the document is not one of this type
   * @throws IllegalArgumentException if the type has no documents
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream json, Class<T> type) {
    try {
      // One byte more than is allowed: enough to see that it is too long.
      return read(json.readNBytes(Limits.DOCUMENT_BYTES + 1), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a document.
   *
   * @param value a value of a value type
   * @return the document on one line, in UTF-8
   * @throws IllegalArgumentException if the value has no documents, or holds what could not be read
   *     again: half a surrogate pair, a text or number that is too long, a year beyond 9999
   */
  public byte[] write(Object value) {
    return write(Codecs.ofDocument(value.getClass()), value, false);
  }

  /**
   * Writes a document.
   *
   * @param value a value of a value type
   * @return the document on one line
   * @throws IllegalArgumentException as {@link #write(Object)} does
   */
  public String writeText(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /**
   * Writes a document for people to read.
   *
   * @param value a value of a value type
   * @return the document, indented by two blanks a level, with {@code \n} between lines and none at
   *     the end
   * @throws IllegalArgumentException as {@link #write(Object)} does
   */
  public String writePretty(Object value) {
    byte[] bytes = write(Codecs.ofDocument(value.getClass()), value, true);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * {@return a mapper that reads and writes the library's types, and a host's own that hold them}
   *
   * <p>For hosts with jackson-databind on their path; the rest of this class does without.
   */
  public static JsonMapper mapper() {
    return KatModule.newMapper();
  }

  /** Reads the one value of a document. */
  static Object read(Document document, Codec<Object> codec) {
    try (JsonParser parser = Json.parser(document, 0)) {
      Input in = new Input(document, 0, "", parser);
      in.begin();
      Object value = codec.read(in);
      in.end();
      return value;
    }
  }

  /** Writes one value. */
  static byte[] write(Codec<Object> codec, Object value, boolean indented) {
    ByteSink sink = new ByteSink();
    try (JsonGenerator generator = Json.generator(sink, indented)) {
      codec.write(new Output(generator), value);
    } catch (JacksonException e) {
      // Without its cause, whose message may quote the value.
      throw new IllegalArgumentException("the value cannot be written");
    }
    return sink.take();
  }
}
