package org.katlib.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedFactsTest {
  static Stream<PublishedFact> facts() {
    return PublishedFacts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactStandsOnKnownAndConfirmedSources(PublishedFact fact) {
    assertThat(fact.statement()).isNotBlank();
    assertThat(fact.topic()).isNotBlank();
    assertThat(fact.citations())
        .isNotEmpty()
        .allMatch(citation -> Sources.find(citation.getSource()).isPresent())
        .allMatch(citation -> citation.getConfidence() != Confidence.UNCONFIRMED);
    assertThat(PublishedFacts.find(fact.id())).contains(fact);
  }

  @Test
  void theSourcesOfOneFactStandTogether() {
    assertThat(facts().map(PublishedFact::id)).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    assertThat(facts().filter(fact -> fact.citations().size() > 1)).isNotEmpty();
    assertThat(PublishedFacts.find("none")).isEmpty();
  }
}
