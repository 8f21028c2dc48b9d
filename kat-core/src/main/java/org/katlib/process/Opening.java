package org.katlib.process;

import java.util.Optional;
import java.util.Set;
import org.katlib.goal.GoalId;

/** Something that opened, whether understood or felt; nobody has to have looked for it. */
public sealed interface Opening extends TherapeuticMoment permits Insight, Breakthrough {
  /** {@return whether anyone looked for it, where that is known} */
  Optional<Boolean> getExpected();

  /** {@return how it felt} */
  Optional<Valence> getValence();

  /** {@return the goals it bears on; none is needed} */
  Set<GoalId> getGoals();

  /** {@return new goals it led one of the two to propose; it changes none} */
  Set<GoalId> getProposes();
}
