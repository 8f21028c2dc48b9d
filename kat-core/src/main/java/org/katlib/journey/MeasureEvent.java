package org.katlib.journey;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetySignalReview;

/** Something was measured, or an answer that nobody may overlook was looked at. */
public sealed interface MeasureEvent extends JourneyEvent.Timed {
  /**
   * An instrument was answered.
   *
   * @param response the answers
   * @param form the form they answer, where it is known which
   */
  record InstrumentAnswered(InstrumentResponse response, Optional<Instrument> form)
      implements MeasureEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.MEASURE;
    }

    @Override
    public OffsetDateTime at() {
      return response.getAnsweredAt();
    }
  }

  /**
   * Something was done about the safety signals of a response.
   *
   * @param review what was done
   */
  record SignalReviewed(SafetySignalReview review) implements MeasureEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public OffsetDateTime at() {
      return review.getAt();
    }
  }
}
