package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.DecisionOption;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.journey.AgreementEvent;

/** What the two agreed and decided, in words. */
final class AgreementSentence {
  private final CourseNames names;

  AgreementSentence(CourseNames names) {
    this.names = names;
  }

  void add(AgreementEvent event, List<String> lines) {
    if (event instanceof AgreementEvent.AgreementSigned signed) {
      agreement(signed, lines);
    } else if (event instanceof AgreementEvent.DecisionMade made) {
      decision(made.decision(), lines);
    }
  }

  private void agreement(AgreementEvent.AgreementSigned signed, List<String> lines) {
    WorkingAgreement agreement = signed.agreement();
    lines.add(
        "Working agreement, signed by "
            + parties(agreement.getSignatures())
            + ": "
            + names.quotes().inFull(agreement.getPurpose()));
    agreement.getReplaces().ifPresent(id -> lines.add("It takes the place of an earlier one."));
    Words.add(
        agreement.getGoals().size() == 1 ? "It serves the goal" : "It serves the goals",
        Words.sorted(agreement.getGoals(), id -> names.of(id, signed.date())),
        lines);
    agreement
        .getMemoryIntentions()
        .forEach(
            intention ->
                lines.add(
                    "With the memory "
                        + names.of(intention.getMemory())
                        + ": "
                        + intention.getIntention()));
    Words.add("The frame", agreement.getFrame(), lines);
    planned(agreement).ifPresent(lines::add);
    if (!agreement.getReviewOn().isEmpty()) {
      List<String> days = agreement.getReviewOn().stream().sorted().map(Object::toString).toList();
      lines.add("Both look at it again on " + Words.row(days) + ".");
    }
  }

  private static Optional<String> planned(WorkingAgreement agreement) {
    List<String> counts = new ArrayList<>();
    count(agreement.getPlannedPreparations(), "of preparation", counts);
    count(agreement.getPlannedDosings(), "of dosing", counts);
    count(agreement.getPlannedIntegrations(), "of integration", counts);
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of("Sessions planned: " + String.join(", ", counts));
  }

  private static void count(OptionalInt sessions, String kind, List<String> counts) {
    sessions.ifPresent(number -> counts.add(number + " " + kind));
  }

  private void decision(SharedDecision decision, List<String> lines) {
    lines.add("Decided together: " + names.quotes().inFull(decision.getQuestion()));
    decision.getOptions().forEach(option -> lines.add("- " + of(option)));
    Words.add("The patient would rather", decision.getPreference(), lines);
    Words.add("The clinicians see it so", decision.getClinicianView(), lines);
    Words.add("Chosen", decision.getChoice().map(Words::quoted), lines);
    Words.add("Who took part", Words.sorted(decision.getClinicians(), names::of), lines);
    if (!decision.getSignatures().isEmpty()) {
      lines.add("Signed by " + parties(decision.getSignatures()) + ".");
    }
  }

  private static String of(DecisionOption option) {
    List<String> words = new ArrayList<>();
    words.add(option.getName());
    option.getInFavour().ifPresent(reason -> words.add("for it: " + reason));
    option.getAgainst().ifPresent(reason -> words.add("against it: " + reason));
    words.subList(0, words.size() - 1).replaceAll(Words::open);
    return String.join("; ", words);
  }

  private static String parties(List<AgreementSignature> signatures) {
    return Words.of(signatures.stream().map(AgreementSignature::getParty).toList());
  }
}
