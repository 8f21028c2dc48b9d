package org.katlib.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleOff;
import org.katlib.rule.SeverityChange;
import org.katlib.validation.KatValidator;
import picocli.CommandLine.Option;

/** The option that names a clinic's policy. */
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "judge by this clinic's policy; without it, by the published rules, US texts")
  private @Nullable Path file;

  /** For picocli. */
  PolicyOption() {}

  KatValidator validator() throws UnreadableException {
    ClinicPolicy policy = policy();
    try {
      return KatValidator.with(policy);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(file + ": " + e.getMessage());
    }
  }

  /** {@return the policy named, or the published rules under US texts} */
  ClinicPolicy policy() throws UnreadableException {
    return file == null
        ? ClinicPolicy.published(Jurisdiction.US)
        : Documents.read(file, ClinicPolicy.class);
  }

  /** {@return what findings are judged by, in one line} */
  String words() throws UnreadableException {
    ClinicPolicy policy = policy();
    String texts = " (" + policy.getJurisdiction() + " texts)";
    if (file == null) {
      return "Judged by the published rules" + texts;
    }
    List<String> own = new ArrayList<>();
    count(policy.getChanges().stream().filter(RuleOff.class::isInstance), "off", own);
    count(
        policy.getChanges().stream().filter(SeverityChange.class::isInstance),
        "with another severity",
        own);
    count(
        policy.getChanges().stream().filter(LimitChange.class::isInstance),
        "with a number of the clinic's own",
        own);
    count(policy.getWaivers().stream(), "waived for a time", own);
    return "Judged by the policy \u201c"
        + Printable.of(policy.getName())
        + "\u201d"
        + texts
        + (own.isEmpty() ? "" : ": " + String.join(", ", own));
  }

  private static void count(Stream<?> changes, String what, List<String> words) {
    long count = changes.count();
    if (count > 0) {
      words.add(count + (count == 1 ? " rule " : " rules ") + what);
    }
  }
}
