package org.katlib.evidence;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One place in one source, with the grade of the statement and how sure the library is of it. */
@Value.Immutable
@KatType(
    value = "citation",
    order = {"source", "place", "grade", "confidence"})
public sealed interface Citation permits ImmutableCitation {
  /** {@return the key of the source, such as {@code S-SPRAVATO}; {@link Sources} holds the rest} */
  @NotBlank
  @Value.Redacted
  String getSource();

  /** {@return where in the source, such as {@code section 5.1}} */
  @Value.Redacted
  Optional<@HasText String> getPlace();

  /** {@return the authority behind the statement} */
  EvidenceGrade getGrade();

  /** {@return how sure the library is that the source says so} */
  Confidence getConfidence();

  /** {@return the source and the place in it, for a reader} */
  default String getText() {
    String reference = Sources.find(getSource()).map(Source::reference).orElse(getSource());
    return getPlace().map(place -> reference + ", " + place).orElse(reference);
  }

  /**
   * Citations as the library's tables write them, such as {@code S-FAVA; S-ELEKT table 2}.
   *
   * @param sources keys of sources, each with the place in it after a blank, parted by semicolons
   * @param grade the authority behind the statement
   * @param confidence how sure the library is that they say so
   * @return one citation for each source
   */
  static List<Citation> listOf(String sources, EvidenceGrade grade, Confidence confidence) {
    return Arrays.stream(sources.split(";", -1))
        .map(String::strip)
        .filter(source -> !source.isEmpty())
        .map(source -> of(source, grade, confidence))
        .toList();
  }

  private static Citation of(String source, EvidenceGrade grade, Confidence confidence) {
    int end = source.indexOf(' ');
    return builder()
        .source(end < 0 ? source : source.substring(0, end))
        .place(Optional.of(source.substring(end + 1)).filter(place -> end >= 0))
        .grade(grade)
        .confidence(confidence)
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this citation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Citation}. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
