package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.patient.BodyWeight;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

class KatJsonTest {
  private static final KatJson JSON = KatJson.strict();

  private static final DosingSession SESSION =
      DosingSession.builder()
          .id(SessionId.of("s1"))
          .status(SessionStatus.IN_PROGRESS)
          .start(OffsetDateTime.parse("2026-03-02T09:30+01:00"))
          .addPlannedDoses(
              PlannedDose.builder()
                  .substance(Substance.KETAMINE)
                  .dose(FixedDose.ofMilligrams("35.50"))
                  .route(Route.INTRAVENOUS)
                  .form(DoseForm.SOLUTION_FOR_INJECTION)
                  .infusionTime(Duration.ofMinutes(40))
                  .build())
          .addPlannedDoses(
              PlannedDose.builder()
                  .substance(Substance.ESKETAMINE)
                  .dose(DeviceDose.of(2))
                  .route(Route.NASAL)
                  .form(DoseForm.NASAL_SPRAY_DEVICE)
                  .build())
          .build();

  private static final String WRITTEN =
      """
      {
        "katVersion": "1.0",
        "type": "dosing-session",
        "id": "s1",
        "status": "in-progress",
        "start": "2026-03-02T09:30:00+01:00",
        "plannedDoses": [
          {
            "substance": "ketamine",
            "dose": {
              "type": "fixed-dose",
              "amount": {
                "value": 35.50,
                "unit": "mg"
              },
              "basis": "base"
            },
            "route": "intravenous",
            "form": "solution-for-injection",
            "infusionTime": "PT40M"
          },
          {
            "substance": "esketamine",
            "dose": {
              "type": "device-dose",
              "devices": 2
            },
            "route": "nasal",
            "form": "nasal-spray-device"
          }
        ]
      }""";

  private static BodyWeight weight(String value) {
    String json =
        "{\"katVersion\":\"1.0\",\"type\":\"body-weight\",\"mass\":{\"value\":"
            + value
            + ",\"unit\":\"kg\"},\"measuredOn\":\"2026-03-02\"}";
    return JSON.read(json, BodyWeight.class);
  }

  @Test
  void writesADocument() {
    assertThat(JSON.writePretty(SESSION)).isEqualTo(WRITTEN);
    String line = WRITTEN.replaceAll("\\s", "");
    assertThat(JSON.writeText(SESSION)).isEqualTo(line);
    assertThat(JSON.write(SESSION)).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsItAgain() {
    assertThat(JSON.read(WRITTEN, DosingSession.class)).isEqualTo(SESSION);
    assertThat(JSON.read(WRITTEN, Session.class)).isEqualTo(SESSION);
    byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(bytes, Session.class)).isEqualTo(SESSION);
    InputStream stream = new ByteArrayInputStream(bytes);
    assertThat(JSON.read(stream, Session.class)).isEqualTo(SESSION);
  }

  @Test
  void readsTheHeadingInAnyPosition() {
    String end =
        """
        {"id":"s1","start":"2026-03-02T09:30:00+01:00","plannedDoses":[
        {"substance":"ketamine","dose":{"amount":{"unit":"mg","value":35.50},"type":"fixed-dose",
        "basis":"base"},"route":"intravenous","form":"solution-for-injection",
        "infusionTime":"PT40M"},{"substance":"esketamine","dose":{"devices":2,"type":"device-dose"},
        "route":"nasal","form":"nasal-spray-device"}],"status":"in-progress",
        "type":"dosing-session","katVersion":"1.0"}""";
    assertThat(JSON.read(end, Session.class)).isEqualTo(SESSION);
    String between = end.replace("{\"id\"", "{\"katVersion\":\"1.0\",\"id\"");
    assertThat(JSON.read(between.replace(",\"katVersion\":\"1.0\"}", "}"), DosingSession.class))
        .isEqualTo(SESSION);
  }

  @Test
  void attributesWithADefaultMayBeLeftOutAndAreWritten() {
    String json =
        """
        {"katVersion":"1.0","type":"treatment-course","id":"c","patient":{"id":"p","sex":"other"}}""";
    var course = JSON.read(json, org.katlib.course.TreatmentCourse.class);
    assertThat(JSON.writeText(course)).contains("\"id\":\"c\",\"synthetic\":false,\"patient\"");
  }

  @Test
  void setsAreWrittenInTheOrderOfTheirConstants() {
    Practitioner practitioner =
        Practitioner.builder()
            .id(PractitionerId.of("t"))
            .addRoles(PractitionerRole.ESCORT, PractitionerRole.SITTER, PractitionerRole.PRESCRIBER)
            .build();
    assertThat(JSON.writeText(practitioner))
        .endsWith("\"roles\":[\"prescriber\",\"sitter\",\"escort\"]}");
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.50",
    "1.500000000000000000000000000000000, 1.500000000000000000000000000000000",
    "0.0000000000000000000000000000000001, 0.0000000000000000000000000000000001",
    "1E+3, 1000",
    "1e33, 1000000000000000000000000000000000",
    "1.5e1, 15",
    "15e-1, 1.5",
    "9999999999999999999999999999999999, 9999999999999999999999999999999999"
  })
  void decimalsKeepWhatTheyWereRecordedWith(String read, String written) {
    assertThat(JSON.writeText(weight(read))).contains("\"value\":" + written + ",");
    assertThat(weight(written)).isEqualTo(weight(read));
  }

  @ParameterizedTest
  @CsvSource({"1E34", "1E+1000000000", "1E-35", "12345678901234567890123456789012345"})
  void decimalsThatCouldNotBeReadAgainAreNotWritten(String value) {
    LimitChange change =
        LimitChange.builder()
            .ruleId(RuleId.of("KAT-DOSE-001"))
            .limit("maximum")
            .value(new BigDecimal(value))
            .unit("mg")
            .reason("x")
            .build();
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(change));
  }

  @Test
  void minusZeroIsZero() {
    String json =
        """
        {"katVersion":"1.0","type":"limit-change","ruleId":"KAT-DOSE-001","limit":"maximum",
        "value":-0.00,"unit":"mg","reason":"x"}""";
    LimitChange change = JSON.read(json, LimitChange.class);
    assertThat(change.getValue()).isEqualTo(new BigDecimal("0.00"));
    assertThat(JSON.writeText(change)).contains("\"value\":0.00,");
  }

  @Test
  void yearsBeyondFourDigitsAreNotWritten() {
    BodyWeight late =
        BodyWeight.builder()
            .mass(BodyMass.ofKilograms("70"))
            .measuredOn(LocalDate.of(10_000, 1, 1))
            .build();
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(late));
  }

  @Test
  void onlyValueTypesAreDocuments() {
    for (Class<?> type : List.of(String.class, PatientId.class, BodyMass.class, Sex.class)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JSON.read("{}", type))
          .withMessage("No JSON form for " + type.getName());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(PatientId.of("p")));
  }

  @Test
  void aNewerVersionIsToldAsSuch() {
    assertThatThrownBy(() -> JSON.read("{\"katVersion\":\"1.1\"}", Patient.class))
        .hasMessage(
            "/katVersion (line 1, column 15): the document was written by a newer version than"
                + " this library reads (1.0)");
  }

  @Test
  void aStreamThatFailsIsNoFaultOfTheDocument() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> JSON.read(broken, Patient.class))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void runsAsAModule() {
    assertThat(KatJson.class.getModule().isNamed()).isTrue();
  }
}
