package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.quantity.Mass;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class KatModuleTest {
  /** What a host may have around the library's types. */
  record Host(
      String name,
      TreatmentCourse course,
      Dose dose,
      Mass mass,
      PatientId patientId,
      List<Dose> doses,
      Map<String, Mass> masses) {}

  private static final TreatmentCourse COURSE =
      TreatmentCourse.builder()
          .id(CourseId.of("c"))
          .patient(Patient.builder().id(PatientId.of("p")).sex(Sex.OTHER).build())
          .build();

  private static final Host HOST =
      new Host(
          "h",
          COURSE,
          DeviceDose.of(2),
          Mass.ofMilligrams("35.50"),
          PatientId.of("p"),
          List.of(DeviceDose.of(3)),
          Map.of("m", Mass.ofMilligrams("0.0000001")));

  private static final String COURSE_TEXT = KatJson.strict().writeText(COURSE);

  private static final String HOST_TEXT =
      "{\"name\":\"h\",\"course\":"
          + COURSE_TEXT
          + ",\"dose\":{\"katVersion\":\"1.0\",\"type\":\"device-dose\",\"devices\":2},"
          + "\"mass\":{\"value\":35.50,\"unit\":\"mg\"},\"patientId\":\"p\","
          + "\"doses\":[{\"katVersion\":\"1.0\",\"type\":\"device-dose\",\"devices\":3}],"
          + "\"masses\":{\"m\":{\"value\":0.0000001,\"unit\":\"mg\"}}}";

  /** {@return the refusal, which the mapper may have wrapped} */
  private static KatJsonException refusal(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      assertThat(at.toString()).doesNotContain("CANARY");
      if (at instanceof KatJsonException refusal) {
        return refusal;
      }
    }
    throw new AssertionError("not refused by the codec", thrown);
  }

  @Test
  void readsAndWritesADocument() {
    JsonMapper mapper = KatJson.mapper();
    assertThat(mapper.writeValueAsString(COURSE)).isEqualTo(COURSE_TEXT);
    assertThat(mapper.readValue(COURSE_TEXT, TreatmentCourse.class)).isEqualTo(COURSE);
    assertThat(mapper.readValue("\"p\"", PatientId.class)).isEqualTo(PatientId.of("p"));
    assertThat(mapper.writeValueAsString(PatientId.of("p"))).isEqualTo("\"p\"");
  }

  @Test
  void readsAndWritesTheFieldsOfAHost() {
    JsonMapper mapper = KatJson.mapper();
    assertThat(mapper.writeValueAsString(HOST)).isEqualTo(HOST_TEXT);
    assertThat(mapper.readValue(HOST_TEXT, Host.class)).isEqualTo(HOST);
  }

  @Test
  void goesThroughTrees() {
    JsonMapper mapper =
        KatJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    JsonNode tree = mapper.valueToTree(HOST);
    assertThat(mapper.treeToValue(tree, Host.class)).isEqualTo(HOST);
    assertThat(mapper.treeToValue(mapper.readTree(HOST_TEXT), Host.class)).isEqualTo(HOST);
  }

  @Test
  void isAsStrictWhateverTheMapperAllows() {
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new KatModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    String patient = "{\"katVersion\":\"1.0\",\"type\":\"patient\",\"id\":\"p\",\"sex\":\"other\"";
    assertRefused(lenient, patient + ",\"CANARY\":1}", Kind.UNKNOWN_NAME, "");
    assertRefused(lenient, patient + ",\"id\":\"CANARY\"}", Kind.DUPLICATE_NAME, "/id");
    assertRefused(lenient, patient + ",\"birthYear\":\"1977\"}", Kind.WRONG_KIND, "/birthYear");
    assertRefused(lenient, patient + ",\"birthYear\":NaN}", Kind.SYNTAX, "/birthYear");
    assertRefused(lenient, patient + ",\"birthYear\":null}", Kind.WRONG_KIND, "/birthYear");
    assertRefused(lenient, patient + ",\"bodyWeights\":{}}", Kind.WRONG_KIND, "/bodyWeights");
    assertRefused(
        lenient,
        patient + ",\"bodyWeights\":[{\"mass\":{\"value\":1e999999999}}]}",
        Kind.LIMIT,
        "/bodyWeights/0/mass/value");
    assertRefused(
        lenient,
        patient + ",\"bodyWeights\":" + "[".repeat(100) + "]".repeat(100) + "}",
        Kind.LIMIT,
        "");
    assertThat(lenient.readValue(lenient.writeValueAsString(COURSE), TreatmentCourse.class))
        .isEqualTo(COURSE);
  }

  private record Holder(Optional<String> name, Patient patient) {}

  private static void assertRefused(JsonMapper mapper, String patient, Kind kind, String pointer) {
    String host = "{\"name\":\"h\",\n  \"patient\": " + patient + "}";
    KatJsonException refusal = refusal(catchThrowable(() -> mapper.readValue(host, Holder.class)));
    assertThat(refusal.getKind()).as(refusal.getMessage()).isEqualTo(kind);
    assertThat(refusal.getPointer()).isEqualTo(pointer);
    assertThat(refusal.getLine()).isEqualTo(2);
    assertThat(refusal.getColumn()).isEqualTo(14);
    assertThat(refusal.getMessage()).doesNotContain("CANARY");
  }

  @Test
  void idsAreTheKeysOfAHostsMaps() {
    JsonMapper mapper = KatJson.mapper();
    Map<PatientId, Integer> visits = Map.of(PatientId.of("p1"), 1, PatientId.of("p2"), 2);
    TypeReference<Map<PatientId, Integer>> type = new TypeReference<>() {};

    String json = mapper.writeValueAsString(visits);
    assertThat(json).contains("\"p1\":1").contains("\"p2\":2");
    assertThat(mapper.readValue(json, type)).isEqualTo(visits);
    KatJsonException refusal =
        refusal(catchThrowable(() -> mapper.readValue("{\"CANARY !\":1}", type)));
    assertThat(refusal.getMessage()).doesNotContain("CANARY");
  }

  @Test
  void neverWritesOrReadsAClassName() {
    JsonMapper typed =
        JsonMapper.builder()
            .addModule(new KatModule())
            .activateDefaultTyping(
                tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .build(),
                tools.jackson.databind.DefaultTyping.NON_FINAL)
            .build();
    assertThat(typed.writeValueAsString(COURSE)).isEqualTo(COURSE_TEXT);
    assertThat(typed.readValue(COURSE_TEXT, TreatmentCourse.class)).isEqualTo(COURSE);
  }
}
