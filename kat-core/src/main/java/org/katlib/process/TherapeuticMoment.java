package org.katlib.process;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.target.BeliefId;
import org.katlib.target.MemoryId;

/** Something that came up, with the medicine or without it, and is worth coming back to. */
public sealed interface TherapeuticMoment permits Opening, ChallengingMoment {
  /** {@return the id} */
  MomentId getId();

  /** {@return when it came up, where the time is known} */
  Optional<OffsetDateTime> getAt();

  /** {@return what came up, in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return how strong it was: 0 hardly there, 10 as strong as can be} */
  OptionalInt getIntensity();

  /** {@return the memory it belongs to} */
  Optional<MemoryId> getMemory();

  /** {@return the belief it touches} */
  Optional<BeliefId> getBelief();

  /** The scale has eleven points. */
  @Value.Check
  default void checkIntensity() {
    Bounds.check("intensity", getIntensity(), 0, 10);
  }
}
