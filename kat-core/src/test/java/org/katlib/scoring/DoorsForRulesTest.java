package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.SignalStrength;

/** What rules ask of every response takes nothing while all is well. */
class DoorsForRulesTest {
  /** What a look at one answer may take, in bytes: a few optional values, and nothing made. */
  private static final long MOST = 48;

  private static final int LOOKS = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"phq-9", "pcl-5", "madrs", "des-ii", "qids-sr16"})
  void lookingForDefectsAndSignalsTakesNextToNothing(String instrument) {
    Assumptions.assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean);
    Instrument form = Forms.published(instrument);
    InstrumentResponse response =
        Forms.response(
            form,
            form.getItems().stream()
                .map(InstrumentItem::getId)
                .map(item -> Forms.answer(item.getText(), "0"))
                .toList());
    look(form, response);
    look(form, response);
    long before = allocated();
    look(form, response);
    assertThat((allocated() - before) / LOOKS).isLessThanOrEqualTo(MOST * form.getItems().size());
  }

  private static void look(Instrument form, InstrumentResponse response) {
    for (int i = 0; i < LOOKS; i++) {
      if (ResponseDefects.isAny(form, response)
          || SafetySignals.isAny(form, response, SignalStrength.SOFT)) {
        throw new AssertionError("all is well");
      }
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
