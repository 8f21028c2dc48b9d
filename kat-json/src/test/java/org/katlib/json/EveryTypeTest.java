package org.katlib.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.model.KatType;

/** What holds for every type of the core, those added later included. */
class EveryTypeTest {
  private static final KatJson JSON = KatJson.strict();
  private static final Path FORM = Path.of("src/test/resources/golden/wire-form.golden");

  static Stream<Class<?>> types() {
    return ValueTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsWrittenIsReadToAnEqualValueAndTheSameBytes(Class<?> type) {
    for (int seed = 0; seed < 50; seed++) {
      assertRoundTrip(ValueGenerator.of(seed).next(type), type);
    }
  }

  @Property(tries = 200)
  void anyCourseIsReadToAnEqualValueAndTheSameBytes(@ForAll long seed) {
    assertRoundTrip(ValueGenerator.of(seed).next(TreatmentCourse.class), TreatmentCourse.class);
  }

  private static void assertRoundTrip(Object value, Class<?> type) {
    byte[] bytes = JSON.write(value);
    Object read = JSON.read(bytes, type);

    assertThat(read).isEqualTo(value);
    assertThat(JSON.write(read)).isEqualTo(bytes);
    assertThat(JSON.writeText(value).getBytes(UTF_8)).isEqualTo(bytes);
    assertThat((Object) JSON.read(JSON.writePretty(value), type)).isEqualTo(value);
  }

  @Test
  void theMachinesLocaleAndZoneHaveNoSay() {
    TreatmentCourse course = ValueGenerator.of(5).next(TreatmentCourse.class);
    byte[] bytes = JSON.write(course);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(JSON.write(course)).isEqualTo(bytes);
      assertThat(JSON.read(bytes, TreatmentCourse.class)).isEqualTo(course);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A renamed type, attribute or constant changes the form that others rely on: it shows here. */
  @Test
  void theNamesOnTheWireAreTheRecordedOnes() throws IOException {
    String form =
        types().map(EveryTypeTest::form).sorted().collect(Collectors.joining())
            + ValueTypes.enums().stream()
                .map(EveryTypeTest::constants)
                .collect(Collectors.joining());
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FORM.getParent());
      Files.writeString(FORM, form);
    }
    assertThat(form).isEqualTo(Files.readString(FORM));
  }

  private static String form(Class<?> type) {
    KatType name = type.getAnnotation(KatType.class);
    StringBuilder form = new StringBuilder(name.value()).append('\n');
    for (String attribute : name.order()) {
      Method accessor = ValueGenerator.accessor(type, attribute);
      String kind = accessor.getGenericReturnType().getTypeName();
      form.append("  ").append(attribute).append(": ");
      form.append(kind.replaceAll("[a-z]+\\.", "")).append('\n');
    }
    return form.toString();
  }

  private static String constants(Class<?> type) {
    return type.getSimpleName()
        + Stream.of(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }
}
