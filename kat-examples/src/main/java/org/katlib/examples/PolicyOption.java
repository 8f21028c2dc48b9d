package org.katlib.examples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;
import org.katlib.examples.Documents.UnreadableException;
import org.katlib.rule.ClinicPolicy;
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

  private ClinicPolicy policy() throws UnreadableException {
    return file == null
        ? ClinicPolicy.published(Jurisdiction.US)
        : Documents.read(file, ClinicPolicy.class);
  }
}
