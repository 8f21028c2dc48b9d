package org.katlib.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A step is done, or let go, or still to do. */
class IntegrationActionTest {
  private static final IntegrationAction STEP =
      IntegrationAction.builder().id(ActionId.of("step")).description("To call him").build();

  @Test
  void whatWasDoneWasNotLetGo() {
    IntegrationAction done = STEP.toBuilder().doneOn(LocalDate.of(2026, 1, 20)).build();
    assertThat(STEP.toBuilder().letGoBecause("he moved").build().getDoneOn()).isEmpty();
    assertThatThrownBy(() -> done.toBuilder().letGoBecause("he moved").build())
        .isInstanceOf(IllegalStateException.class);
  }
}
