package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.patient.PatientIdentity;

class EncodingTest {
  private static final String HEAD =
      "{\"katVersion\":\"1.0\",\"type\":\"patient-identity\",\n\"phone\":\"é";

  private static KatJsonException refuse(byte[] document) {
    return catchThrowableOfType(
        KatJsonException.class, () -> KatJson.strict().read(document, PatientIdentity.class));
  }

  private static PatientIdentity phone(String text) {
    return PatientIdentity.builder().phone(text).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0AF",
        "C1BF",
        "E08080",
        "E09FBF",
        "F0808080",
        "F08FBFBF",
        "EDA080",
        "EDBFBF",
        "F4908080",
        "F5808080",
        "FF",
        "80",
        "BF",
        "C3",
        "E282",
        "F09F98",
        "C328",
        "E28228",
        "F09F9828"
      })
  void whatIsNotUtf8IsRefusedAtItsFirstByte(String hex) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
    document.writeBytes(HexFormat.of().parseHex(hex));
    document.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
    KatJsonException refusal = refuse(document.toByteArray());
    assertThat(refusal.getKind()).isEqualTo(Kind.ENCODING);
    assertThat(refusal.getLine()).isEqualTo(2);
    assertThat(refusal.getColumn()).isEqualTo("\"phone\":\"é".length() + 1);
  }

  @Property(tries = 5000)
  void malformedBytesAreThoseThatTheStrictDecoderRefuses(@ForAll @Size(max = 24) byte[] bytes) {
    boolean wellFormed = true;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      wellFormed = false;
    }
    assertThat(Utf8.indexOfMalformed(bytes, bytes.length) < 0).isEqualTo(wellFormed);
  }

  @Property
  void anyWellFormedTextIsWellFormed(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.indexOfMalformed(bytes, bytes.length)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsAreRefused(String encoding) {
    byte[] document = (HEAD + "\"}").getBytes(Charset.forName(encoding));
    assertThat(refuse(document).getKind()).isEqualTo(Kind.ENCODING);
  }

  @Test
  void aTextWithHalfASurrogatePairIsNoDocument() {
    KatJsonException refusal =
        catchThrowableOfType(
            KatJsonException.class,
            () -> KatJson.strict().read(HEAD + "😀\udc00\"}", PatientIdentity.class));
    assertThat(refusal.getKind()).isEqualTo(Kind.ENCODING);
    assertThat(refusal.getLine()).isEqualTo(2);
    assertThat(refusal.getColumn()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud800", "a\ud800", "\udc00", "a\udc00b", "\udc00\ud800", "\ud800\ud83d\ude00"})
  void halfASurrogatePairIsNeverWritten(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> KatJson.strict().write(phone(text)));
  }

  @Test
  void everyOtherTextIsKept() {
    for (String text :
        new String[] {"\u0000", "\\uD800", "\\", "\\\\u", "\"", "\u007f\u0080\u2028\uffff", "😀"}) {
      PatientIdentity written = phone(text + "a".repeat(10_000) + text);
      byte[] document = KatJson.strict().write(written);
      assertThat(KatJson.strict().read(document, PatientIdentity.class)).isEqualTo(written);
    }
  }

  @Property
  void anyTextIsKept(@ForAll String text) {
    PatientIdentity written = phone(text);
    String document = KatJson.strict().writeText(written);
    assertThat(KatJson.strict().read(document, PatientIdentity.class)).isEqualTo(written);
  }

  @Test
  void surrogatePairsMayBeEscaped() {
    String document = HEAD + "\\ud83d\\ude00\"}";
    assertThat(KatJson.strict().read(document, PatientIdentity.class)).isEqualTo(phone("é😀"));
  }
}
