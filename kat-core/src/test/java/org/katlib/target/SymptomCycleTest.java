package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymptomCycleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "2, true", "3, true"})
  void aCycleHasTwoLinksAtLeast(int links, boolean possible) {
    SymptomCycle.Builder cycle = SymptomCycle.builder().id(CycleId.of("cycle")).drawnOn(DAY);
    for (int i = 0; i < links; i++) {
      cycle.addLinks(link(List.of()));
    }
    if (possible) {
      assertThat(cycle.build().getLinks()).hasSize(links);
    } else {
      assertThatThrownBy(cycle::build)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("links");
    }
  }

  @Test
  void theLinksKeepTheirOrder() {
    CycleLink numb = CycleLink.builder().part(CyclePart.SYMPTOM).build();
    CycleLink broken = CycleLink.builder().part(CyclePart.BELIEF).build();
    SymptomCycle cycle =
        SymptomCycle.builder().id(CycleId.of("cycle")).drawnOn(DAY).addLinks(numb, broken).build();
    assertThat(cycle.getLinks()).containsExactly(numb, broken);
    assertThat(cycle.toBuilder().links(List.of(broken, numb)).build()).isNotEqualTo(cycle);
  }

  @Test
  void aLinkThatWasNotRatedHasNoStrength() {
    assertThat(link(List.of()).findFirstStrength()).isEmpty();
    assertThat(link(List.of()).findLastStrength()).isEmpty();
  }

  @Property(tries = 100)
  void beforeAndAfterAreFoundInWhateverOrder(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10) Integer> strengths,
      @ForAll long seed) {
    List<LinkStrength> ratings = new ArrayList<>();
    for (int i = 0; i < strengths.size(); i++) {
      ratings.add(strength(i, strengths.get(i)));
    }
    CycleLink inOrder = link(ratings);
    LinkStrength last = ratings.get(ratings.size() - 1);
    Collections.shuffle(ratings, new Random(seed));
    assertThat(link(ratings).findFirstStrength())
        .isEqualTo(Optional.of(inOrder.getStrengths().get(0)));
    assertThat(link(ratings).findLastStrength()).isEqualTo(Optional.of(last));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
  void strengthHasElevenPoints(int strength, boolean possible) {
    if (possible) {
      assertThat(strength(0, strength).getStrength()).isEqualTo(strength);
    } else {
      assertThatThrownBy(() -> strength(0, strength))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("strength");
    }
  }

  private static CycleLink link(List<LinkStrength> strengths) {
    return CycleLink.builder().part(CyclePart.BEHAVIOUR).strengths(strengths).build();
  }

  private static LinkStrength strength(int day, int strength) {
    return LinkStrength.builder().ratedOn(DAY.plusDays(day)).strength(strength).build();
  }
}
