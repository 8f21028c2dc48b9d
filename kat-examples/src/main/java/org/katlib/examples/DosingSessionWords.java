package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.katlib.course.TreatmentCourse;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.ControlledDrugAccount;
import org.katlib.safety.ProgrammeReport;
import org.katlib.safety.SupportPerson;
import org.katlib.session.DosingSession;
import org.katlib.team.PractitionerId;

/** What a dosing session holds beside the events of its day. */
final class DosingSessionWords {
  private final TreatmentCourse course;

  DosingSessionWords(TreatmentCourse course) {
    this.course = course;
  }

  /** Adds what is told as the session begins. */
  void addBeginning(DosingSession session, List<String> lines) {
    session.getCareSetting().ifPresent(place -> lines.add("Where: " + Words.of(place)));
    session.getIntention().ifPresent(words -> lines.add("Intention: " + words));
    session.getPlannedDoses().forEach(dose -> lines.add("Planned: " + DoseWords.of(dose)));
    session.getSupportPerson().ifPresent(person -> lines.add(of(person)));
  }

  /** Adds what is written when the session is over. */
  void addRest(DosingSession session, List<String> lines) {
    List<String> absent =
        session.getAcuteEffects().stream()
            .filter(effect -> !effect.isOccurred())
            .map(AcuteEffect::getKind)
            .map(Words::of)
            .toList();
    if (!absent.isEmpty()) {
      lines.add("Looked for and absent: " + String.join(", ", absent));
    }
    session.getDrugAccounts().forEach(account -> lines.add(of(account)));
    session.getProgrammeReport().ifPresent(report -> lines.add(of(report)));
  }

  private static String of(SupportPerson person) {
    List<String> words = new ArrayList<>();
    person.getName().ifPresent(words::add);
    person.getRelation().ifPresent(words::add);
    person.getAdult().ifPresent(yes -> words.add(yes ? "an adult" : "not an adult"));
    person.getTransport().ifPresent(way -> words.add(Words.of(way)));
    return "Support person: " + String.join(", ", words);
  }

  private String of(ControlledDrugAccount account) {
    StringBuilder words = new StringBuilder("Drug account: ");
    words.append(Words.of(account.getSubstance()));
    words.append(" (").append(Words.of(account.getForm())).append(") drawn ");
    words.append(account.getDrawn()).append(", given ").append(account.getGiven());
    if (account.getWasted().getValue().signum() > 0) {
      words.append(", wasted ").append(account.getWasted());
    }
    if (account.getReturned().getValue().signum() > 0) {
      words.append(", returned ").append(account.getReturned());
    }
    account.getLot().ifPresent(lot -> words.append(", lot ").append(lot));
    account.getRecordedBy().ifPresent(id -> words.append("; written by ").append(name(id)));
    account.getWitness().ifPresent(id -> words.append(", witness ").append(name(id)));
    return words.toString();
  }

  private static String of(ProgrammeReport report) {
    StringBuilder words = new StringBuilder("Monitoring form");
    report.getFormVersion().ifPresent(version -> words.append(" ").append(version));
    report.getSubmittedOn().ifPresent(day -> words.append(" sent in on ").append(day));
    report
        .getTotalMinutes()
        .ifPresent(minutes -> words.append(String.format(Locale.ROOT, ", %d min in all", minutes)));
    return words.toString();
  }

  private String name(PractitionerId id) {
    return course.findPractitioner(id).flatMap(known -> known.getName()).orElse(id.getText());
  }
}
