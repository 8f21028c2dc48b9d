package org.katlib.examples;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.json.KatJson;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.validation.KatValidator;

/**
 * The README's first example: build a session, compare it with the published rules, write it as
 * JSON.
 */
final class FirstSteps {
  private FirstSteps() {}

  static void run(PrintWriter out) {
    // README: from here
    AdministeredDose dose =
        AdministeredDose.builder()
            .start(OffsetDateTime.parse("2026-03-02T10:00:00+01:00"))
            .end(OffsetDateTime.parse("2026-03-02T10:05:00+01:00"))
            .substance(Substance.ESKETAMINE)
            .dose(DeviceDose.of(2))
            .route(Route.NASAL)
            .form(DoseForm.NASAL_SPRAY_DEVICE)
            .build();
    DosingSession session =
        DosingSession.builder()
            .id(SessionId.of("session-1"))
            .status(SessionStatus.COMPLETED)
            .start(OffsetDateTime.parse("2026-03-02T09:30:00+01:00"))
            .end(OffsetDateTime.parse("2026-03-02T11:30:00+01:00"))
            .addAdministeredDoses(dose)
            .build();

    for (Finding finding : KatValidator.published().validate(session).getFindings()) {
      if (finding.getSeverity() == Severity.ERROR) {
        out.println(finding.getRuleId() + " " + finding.getPath());
        out.println("  " + finding.getMessage(Locale.ENGLISH));
        for (Citation citation : finding.getCitations()) {
          out.println("  " + citation.getText());
        }
      }
    }
    out.println(KatJson.strict().writeText(session));
    // README: to here
  }
}
