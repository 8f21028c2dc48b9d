package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.katlib.json.KatJsonException.Kind.BAD_VALUE;
import static org.katlib.json.KatJsonException.Kind.DUPLICATE_NAME;
import static org.katlib.json.KatJsonException.Kind.ENCODING;
import static org.katlib.json.KatJsonException.Kind.IMPOSSIBLE;
import static org.katlib.json.KatJsonException.Kind.LIMIT;
import static org.katlib.json.KatJsonException.Kind.MISSING_NAME;
import static org.katlib.json.KatJsonException.Kind.SYNTAX;
import static org.katlib.json.KatJsonException.Kind.TYPE;
import static org.katlib.json.KatJsonException.Kind.UNIT;
import static org.katlib.json.KatJsonException.Kind.UNKNOWN_NAME;
import static org.katlib.json.KatJsonException.Kind.VERSION;
import static org.katlib.json.KatJsonException.Kind.WRONG_KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.patient.Patient;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.session.Session;
import org.katlib.team.Practitioner;

/**
 * One fault in each document. A {@code ^} stands before the place that the refusal must name, and
 * {@code '} for {@code "}; every value and every unknown name is a canary.
 */
class FaultyDocumentTest {
  private record Fault(Class<?> type, String marked, Kind kind, String pointer) {
    String document() {
      return marked.replace("^", "").replace('\'', '"');
    }

    private String before() {
      return marked.substring(0, marked.indexOf('^'));
    }

    int line() {
      return before().split("\n", -1).length;
    }

    int column() {
      String line = before().substring(before().lastIndexOf('\n') + 1);
      return line.codePointCount(0, line.length()) + 1;
    }

    @Override
    public String toString() {
      return kind + " " + marked.replace("\n", "\\n").substring(0, Math.min(120, marked.length()));
    }
  }

  private static final List<Fault> FAULTS = new ArrayList<>();

  /** A fault among the attributes of a patient, on the second line. */
  private static void patient(String marked, Kind kind, String pointer) {
    String document = "{'katVersion':'1.0','type':'patient',\n  " + marked + "}";
    FAULTS.add(new Fault(Patient.class, document, kind, pointer));
  }

  /** A fault in the one dose of a dosing session. */
  private static void dose(String marked, Kind kind, String pointer) {
    String document =
        "{'katVersion':'1.0','type':'dosing-session','id':'s1','status':'completed',\n"
            + "'start':'2026-03-02T09:30:00+01:00','plannedDoses':[{\n"
            + "  'substance':'ketamine','route':'intravenous','form':'solution-for-injection',\n"
            + "  'dose':"
            + marked
            + "}]}";
    FAULTS.add(new Fault(Session.class, document, kind, "/plannedDoses/0/dose" + pointer));
  }

  private static void document(Class<?> type, String marked, Kind kind, String pointer) {
    FAULTS.add(new Fault(type, marked, kind, pointer));
  }

  static Stream<Fault> faults() {
    FAULTS.clear();
    syntax();
    headings();
    names();
    values();
    families();
    return FAULTS.stream();
  }

  private static void syntax() {
    document(Patient.class, "^", SYNTAX, "");
    document(Patient.class, "  \n ^", SYNTAX, "");
    document(Patient.class, "^CANARY", SYNTAX, "");
    document(Patient.class, "{'katVersion':'1.0','type':'patient'^", SYNTAX, "");
    document(Patient.class, "{'katVersion':'1.0','type':'patient','id^", SYNTAX, "");
    document(Patient.class, "{'katVersion':'1.0','type':'patient','CANARY'^", SYNTAX, "");
    document(Patient.class, "{'katVersion':'1.0','type':'patient','id':^", SYNTAX, "/id");
    document(Patient.class, "{'katVersion':'1.0','type':'patient','id':'CANARY^", SYNTAX, "/id");
    document(Patient.class, "{'katVersion':'1.0','CANARY':[{'CANARY':1^", SYNTAX, "");
    document(Patient.class, "{'katVersion':'1.0',^CANARY:1}", SYNTAX, "");
    patient("'id':'p','sex':'other'} ^'CANARY'", SYNTAX, "");
    patient("'id':'p','sex':'other'}\n^{", SYNTAX, "");
    patient("'id':'p','sex':'other',^", SYNTAX, "");
    patient("'id':'CANARY\\^q'", SYNTAX, "/id");
    patient("'id':'CANARY^\t'", SYNTAX, "/id");
    patient("'birthYear':0^1977", SYNTAX, "/birthYear");
    patient("'bodyWeights':[{^]", SYNTAX, "/bodyWeights/0");
    patient("'bodyWeights':[^,]", SYNTAX, "/bodyWeights");
    patient("'id':^\uFEFF'p'", SYNTAX, "/id");
    document(Patient.class, "^\uFEFF{'katVersion':'1.0'}", ENCODING, "");
    patient("'id':^'\\ud800'", ENCODING, "/id");
    patient("'identity':{'fullName':^'😀\\udc00CANARY'}", ENCODING, "/identity/fullName");
  }

  private static void headings() {
    document(Patient.class, "^['CANARY']", WRONG_KIND, "");
    document(Patient.class, "^null", WRONG_KIND, "");
    document(Patient.class, "{^}", MISSING_NAME, "");
    document(Patient.class, "{'type':'patient','id':'p'^}", MISSING_NAME, "");
    document(Patient.class, "{'katVersion':'1.0','id':'p'^}", MISSING_NAME, "");
    document(Patient.class, "{'katVersion':^1.0,'type':'patient'}", WRONG_KIND, "/katVersion");
    document(Patient.class, "{'katVersion':^'1.1','CANARY':2}", VERSION, "/katVersion");
    document(Patient.class, "{'katVersion':^'10.3','type':'CANARY'}", VERSION, "/katVersion");
    document(Patient.class, "{'type':'CANARY',\n 'katVersion':^'2.0'}", VERSION, "/katVersion");
    document(Patient.class, "{'katVersion':^'CANARY','type':'patient'}", VERSION, "/katVersion");
    document(Patient.class, "{'katVersion':^'1','type':'patient'}", VERSION, "/katVersion");
    document(Patient.class, "{'katVersion':'1.0','type':^'CANARY'}", TYPE, "/type");
    document(Patient.class, "{'katVersion':'1.0','type':^'coding'}", TYPE, "/type");
    document(Patient.class, "{'katVersion':'1.0','id':'p','type':^'coding'}", TYPE, "/type");
    document(Patient.class, "{'katVersion':'1.0','type':^7}", WRONG_KIND, "/type");
    document(Session.class, "{'katVersion':'1.0','type':^'patient'}", TYPE, "/type");
    patient("'id':'p',^'type':'patient'", DUPLICATE_NAME, "/type");
    patient("'id':'p',^'katVersion':'1.0'", DUPLICATE_NAME, "/katVersion");
  }

  private static void names() {
    patient("^'CANARY':1", UNKNOWN_NAME, "");
    patient("^'ID':'p'", UNKNOWN_NAME, "");
    patient("'id':'p','identity':{\n'phone':'CANARY',^'CANARY':1}", UNKNOWN_NAME, "/identity");
    patient("'identity':{^'type':'patient-identity'}", UNKNOWN_NAME, "/identity");
    patient("'identity':{^'katVersion':'1.0'}", UNKNOWN_NAME, "/identity");
    patient("'id':'p',\n ^'id':'CANARY'", DUPLICATE_NAME, "/id");
    patient("'identity':{'phone':'1',^'ph\\u006fne':'2'}", DUPLICATE_NAME, "/identity/phone");
    patient("'id':'p'^", MISSING_NAME, "");
    patient(
        "'sex':'other','bodyWeights':[{'measuredOn':'2026-03-02'^}]",
        MISSING_NAME,
        "/bodyWeights/0");
    patient("'bodyWeights':[{'mass':{'value':1^}}]", MISSING_NAME, "/bodyWeights/0/mass");
    patient("'bodyWeights':[{'mass':{'unit':'kg'^}}]", MISSING_NAME, "/bodyWeights/0/mass");
    patient(
        "'bodyWeights':[{'mass':{'value':1,^'CANARY':'kg'}}]", UNKNOWN_NAME, "/bodyWeights/0/mass");
    patient("'" + "CANARY".repeat(50) + "'^:1", LIMIT, "");
    document(
        Finding.class,
        "{'katVersion':'1.0','type':'finding','arguments':{'CANARY':'a',^'CANARY':'b'}}",
        DUPLICATE_NAME,
        "/arguments");
    document(
        Finding.class,
        "{'katVersion':'1.0','type':'finding','arguments':{'CANARY':^7777777}}",
        WRONG_KIND,
        "/arguments");
  }

  private static void values() {
    patient("'id':^null", WRONG_KIND, "/id");
    patient("'id':^7777777", WRONG_KIND, "/id");
    patient("'id':^true", WRONG_KIND, "/id");
    patient("'id':^['CANARY']", WRONG_KIND, "/id");
    patient("'id':^'CANARY CANARY'", BAD_VALUE, "/id");
    patient("'id':^''", BAD_VALUE, "/id");
    patient("'identity':^null", WRONG_KIND, "/identity");
    patient("'identity':{'phone':^7777777}", WRONG_KIND, "/identity/phone");
    patient("'sex':^'CANARY'", BAD_VALUE, "/sex");
    patient("'sex':^'FEMALE'", BAD_VALUE, "/sex");
    patient("'sex':^0", WRONG_KIND, "/sex");
    patient("'birthYear':^'7777777'", WRONG_KIND, "/birthYear");
    patient("'birthYear':^1977.0", WRONG_KIND, "/birthYear");
    patient("'birthYear':^2e3", WRONG_KIND, "/birthYear");
    patient("'birthYear':^77777777777", BAD_VALUE, "/birthYear");
    patient("'birthYear':^777777777777777777777777", BAD_VALUE, "/birthYear");
    patient("'birthYear':^null", WRONG_KIND, "/birthYear");
    patient("'birthDate':^'2026-02-30'", BAD_VALUE, "/birthDate");
    patient("'birthDate':^'0000-01-01'", BAD_VALUE, "/birthDate");
    patient("'birthDate':^'CANARY'", BAD_VALUE, "/birthDate");
    patient("'birthDate':^7777777", WRONG_KIND, "/birthDate");
    patient("'birthDate':^[1977,7,7]", WRONG_KIND, "/birthDate");
    patient("'birthDate':'1977-07-07','birthYear':1978,'id':'p','sex':'other'^", IMPOSSIBLE, "");
    patient("'bodyWeights':^{}", WRONG_KIND, "/bodyWeights");
    patient("'bodyWeights':^'CANARY'", WRONG_KIND, "/bodyWeights");
    patient("'bodyWeights':[^null]", WRONG_KIND, "/bodyWeights/0");
    weight("^70", WRONG_KIND, "");
    weight("{'unit':^'lb','value':1}", UNIT, "/unit");
    weight("{'unit':^'KG','value':1}", UNIT, "/unit");
    weight("{'unit':^7,'value':1}", WRONG_KIND, "/unit");
    weight("{'value':^'7777777'}", WRONG_KIND, "/value");
    weight("{'value':^1e999999999}", LIMIT, "/value");
    weight("{'value':^1e-999999999}", LIMIT, "/value");
    weight("{'value':^1e99999999999999}", LIMIT, "/value");
    weight("{'value':^7777777777777777777777777777777777.7}", LIMIT, "/value");
    weight("{'value':" + "7".repeat(101) + "^}", LIMIT, "/value");
    weight("{'value':-7777777,'unit':'kg'^}", IMPOSSIBLE, "");
    patient(
        "'bodyWeights':[{'measuredOn':'2026-03-02','mass':{'value':0,'unit':'kg'}^}]",
        IMPOSSIBLE,
        "/bodyWeights/0");
    document(
        Practitioner.class,
        "{'katVersion':'1.0','type':'practitioner','id':'t','roles':[\n" + "'sitter',^'sitter']}",
        DUPLICATE_NAME,
        "/roles/1");
  }

  private static void weight(String marked, Kind kind, String pointer) {
    patient(
        "'id':'p','bodyWeights':[{'mass':" + marked + "}]", kind, "/bodyWeights/0/mass" + pointer);
  }

  private static void families() {
    dose("^null", WRONG_KIND, "");
    dose("{^}", MISSING_NAME, "");
    dose("{'amount':{'value':35,'unit':'mg'},'basis':'base'^}", MISSING_NAME, "");
    dose("{'type':^'CANARY'}", TYPE, "/type");
    dose("{'basis':'base',\n'type':^'CANARY'}", TYPE, "/type");
    dose("{'basis':'base','type':^7777777}", WRONG_KIND, "/type");
    dose("{'type':'fixed-dose',^'type':'fixed-dose'}", DUPLICATE_NAME, "/type");
    dose("{'basis':'base','type':'fixed-dose',\n ^'type':'device-dose'}", DUPLICATE_NAME, "/type");
    dose("{'basis':^'CANARY',\n'type':'fixed-dose'}", BAD_VALUE, "/basis");
    dose("{'basis':'base',\n'amount':{'unit':^'g'},'type':'fixed-dose'}", UNIT, "/amount/unit");
    dose("{'basis':'base',^'devices':2,'type':'fixed-dose'}", UNKNOWN_NAME, "");
    dose("{'basis':'base','type':'fixed-dose',^'katVersion':'1.0'}", UNKNOWN_NAME, "");
    dose("{'basis':'base','type':'fixed-dose'^}", MISSING_NAME, "");
    dose("{'basis':'base',^CANARY}", SYNTAX, "");
    dose("{'devices':0,'type':'device-dose'^}", IMPOSSIBLE, "");
    document(
        ClinicPolicy.class,
        "{'name':'😀','changes':[\r\n{'reason':'CANARY','value':'x',\r\n"
            + "'type':^'waiver'}],'type':'clinic-policy','katVersion':'1.0'}",
        TYPE,
        "/changes/0/type");
    time("2026-03-02");
    time("2026-03-02T09:30");
    time("2026-03-02T09:30+01:00");
    time("2026-03-02T09:30:00");
    time("2026-03-02 09:30:00Z");
    time("2026-03-02T24:00:00Z");
    time("2026-03-02T09:60:00Z");
    time("2026-03-02T09:30:60Z");
    time("2026-02-29T09:30:00Z");
    time("2026-03-02t09:30:00z");
    time("2026-03-02T09:30:00.Z");
    time("2026-03-02T09:30:00.1234567890Z");
    time("2026-03-02T09:30:00-00:00");
    time("2026-03-02T09:30:00+18:01");
    time("2026-03-02T09:30:00+0100");
    time("2026-03-02T09:30:00+01:00[Europe/Rome]");
    time("12026-03-02T09:30:00Z");
    time("２026-03-02T09:30:00Z");
    span("40");
    span("pt40m");
    span("PT");
    span("P1Y");
    span("PT1,5S");
    span("PT" + "9".repeat(60) + "S");
  }

  private static void time(String text) {
    document(
        Session.class,
        "{'katVersion':'1.0','type':'screening-session','start':^'" + text + "'}",
        BAD_VALUE,
        "/start");
  }

  private static void span(String text) {
    document(
        Session.class,
        "{'katVersion':'1.0','type':'dosing-session','plannedDoses':[{'infusionTime':^'"
            + text
            + "'}]}",
        BAD_VALUE,
        "/plannedDoses/0/infusionTime");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isRefusedWhereItStands(Fault fault) {
    KatJsonException refusal =
        catchThrowableOfType(
            KatJsonException.class, () -> KatJson.strict().read(fault.document(), fault.type()));
    assertThat(refusal).isNotNull();
    String message = refusal.getMessage();
    assertThat(refusal.getKind()).as(message).isEqualTo(fault.kind());
    assertThat(refusal.getPointer()).as(message).isEqualTo(fault.pointer());
    assertThat(refusal.getLine()).as(message).isEqualTo(fault.line());
    assertThat(refusal.getColumn()).as(message).isEqualTo(fault.column());
    assertThat(refusal).hasNoCause();
    assertThat(message)
        .contains(fault.pointer())
        .contains("line " + fault.line())
        .contains("column " + fault.column())
        .doesNotContain("CANARY", "777", "\n");
  }
}
