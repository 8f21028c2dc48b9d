package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.katlib.generator.ValueGenerator;
import org.katlib.schedule.TitrationAnswer.Direction;

class TitrationPropertyTest {
  private static TitrationRule ladder(long seed) {
    ValueGenerator generator = ValueGenerator.of(seed);
    TitrationRule rule = generator.next(TitrationRule.class);
    return rule.getSteps().isEmpty()
        ? rule.toBuilder().addSteps(generator.next(TitrationStep.class)).build()
        : rule;
  }

  @Property(tries = 500)
  void aLadderIsLeftAtNeitherEndAndClimbedOneStepAtATime(@ForAll long seed) {
    TitrationRule rule = ladder(seed);
    TitrationResponse response = ValueGenerator.of(seed).next(TitrationResponse.class);
    for (int step = 0; step < rule.getSteps().size(); step++) {
      TitrationAnswer answer = rule.next(step, response);
      assertThat(answer.step()).isBetween(0, rule.getSteps().size() - 1);
      int moved = answer.step() - step;
      int expected =
          answer.direction() == Direction.RAISE
              ? 1
              : answer.direction() == Direction.LOWER ? -1 : 0;
      assertThat(moved).isEqualTo(expected);
    }
  }

  @Property(tries = 500)
  void moreImprovementNeverLeadsHigher(
      @ForAll long seed,
      @ForAll @IntRange(min = -100, max = 100) int one,
      @ForAll @IntRange(min = -100, max = 100) int other) {
    TitrationRule rule = ladder(seed);
    TitrationResponse response = ValueGenerator.of(seed).next(TitrationResponse.class);
    int better = rule.next(0, with(response, Math.max(one, other))).step();
    int worse = rule.next(0, with(response, Math.min(one, other))).step();
    assertThat(better).isLessThanOrEqualTo(worse);
  }

  @Property(tries = 500)
  void moreSessionsNeverLeadLower(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int sessions) {
    TitrationRule rule = ladder(seed);
    TitrationResponse response = ValueGenerator.of(seed).next(TitrationResponse.class);
    TitrationResponse few = response.toBuilder().sessionsAtStep(sessions).build();
    TitrationResponse more = response.toBuilder().sessionsAtStep(sessions + 1).build();
    assertThat(rule.next(0, more).step()).isGreaterThanOrEqualTo(rule.next(0, few).step());
  }

  @Property(tries = 500)
  void whatWasNotToleratedIsNeverRaised(@ForAll long seed) {
    TitrationRule rule = ladder(seed);
    TitrationResponse response =
        ValueGenerator.of(seed).next(TitrationResponse.class).toBuilder().tolerated(false).build();
    for (int step = 0; step < rule.getSteps().size(); step++) {
      assertThat(rule.next(step, response).direction()).isIn(Direction.LOWER, Direction.UNDECIDED);
    }
  }

  private static TitrationResponse with(TitrationResponse response, int improvement) {
    return response.toBuilder().improvement(BigDecimal.valueOf(improvement)).build();
  }
}
