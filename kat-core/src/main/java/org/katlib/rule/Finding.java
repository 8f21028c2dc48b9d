package org.katlib.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.KatType;

/**
 * One reported concern: which rule, where, how much it weighs, and on whose word.
 *
 * <p>A finding holds no value of the patient's: its arguments are the rule's own numbers.
 */
@Value.Immutable
@KatType(
    value = "finding",
    order = {"ruleId", "severity", "path", "arguments", "citations", "waiver"})
public sealed interface Finding permits ImmutableFinding {
  /** {@return the rule departed from} */
  RuleId getRuleId();

  /** {@return how much it weighs} */
  Severity getSeverity();

  /** {@return where, as a JSON Pointer into the value judged; empty for the value as a whole} */
  String getPath();

  /** {@return the numbers that the sentence names, by the name of their limit} */
  Map<String, String> getArguments();

  /** {@return where the rule comes from; empty for one about form alone} */
  List<Citation> getCitations();

  /** {@return who accepted this concern and why, if someone did} */
  Optional<Waiver> getWaiver();

  /**
   * The concern as a sentence.
   *
   * @param locale the reader's language: Spanish, or English for any other
   * @return the sentence
   */
  default String getMessage(Locale locale) {
    return Messages.format(locale, getRuleId(), getArguments());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this finding's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
