package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.process.AttunementNote;
import org.katlib.process.TherapeuticMoment;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** What went on between patient and therapist in a session. */
public sealed interface WorkEvent extends JourneyEvent {
  /** {@return the session} */
  TherapySession session();

  @Override
  default Optional<Session> within() {
    return Optional.of(session());
  }

  /**
   * Trust, safety, hope and the rest were rated: by one of the two, or by both for the same moment
   * of the same day; told when the last of them rated.
   *
   * @param session the session
   * @param ratings the ratings, one for each informant; one at least
   */
  record RatingsGiven(TherapySession session, List<TherapeuticRatings> ratings)
      implements WorkEvent, JourneyEvent.Timed {
    /** Keeps a copy of its own. */
    public RatingsGiven {
      ratings = List.copyOf(ratings);
    }

    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.RATING;
    }

    @Override
    public OffsetDateTime at() {
      return ratings.stream()
          .map(TherapeuticRatings::getRatedAt)
          .max(Comparator.comparing(OffsetDateTime::toInstant))
          .orElseThrow();
    }
  }

  /**
   * The therapist noticed something.
   *
   * @param session the session
   * @param note what was noticed
   */
  record AttunementNoted(TherapySession session, AttunementNote note)
      implements WorkEvent, JourneyEvent.Timed {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.ATTUNEMENT;
    }

    @Override
    public OffsetDateTime at() {
      return note.getNotedAt();
    }
  }

  /**
   * Something came up. Without a time of its own it is told as the session ends, where it was first
   * told.
   *
   * @param session the session
   * @param moment what came up
   */
  record MomentCameUp(TherapySession session, TherapeuticMoment moment) implements WorkEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.MOMENT;
    }

    @Override
    public Optional<OffsetDateTime> time() {
      return moment.getAt();
    }

    @Override
    public Optional<OffsetDateTime> toldAt() {
      return moment.getAt().or(session::getEnd).or(() -> Optional.of(session.getStart()));
    }

    @Override
    public LocalDate date() {
      return toldAt().orElseThrow().toLocalDate();
    }
  }

  /**
   * Something was done with the patient. What has no time is told together as the session begins.
   *
   * @param session the session
   * @param time when, where it is known
   * @param practices what was done
   */
  record PracticesUsed(
      TherapySession session, Optional<OffsetDateTime> time, List<UsedPractice> practices)
      implements WorkEvent {
    /** Keeps a copy of its own. */
    public PracticesUsed {
      practices = List.copyOf(practices);
    }

    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.PRACTICE;
    }

    @Override
    public Optional<OffsetDateTime> toldAt() {
      return time.or(() -> Optional.of(session.getStart()));
    }

    @Override
    public LocalDate date() {
      return toldAt().orElseThrow().toLocalDate();
    }
  }
}
