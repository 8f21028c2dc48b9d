package org.katlib.scoring;

import java.util.List;
import org.katlib.measure.ItemGroup;

/**
 * How the items of one group went into a scale.
 *
 * @param group the group
 * @param answers its items, in its order
 * @param atOrAboveMark how many of them are at or above the mark of the group
 */
public record CountedGroup(ItemGroup group, List<CountedAnswer> answers, int atOrAboveMark) {
  /** Keeps a copy of the answers. */
  public CountedGroup {
    answers = List.copyOf(answers);
  }

  /** {@return the name of the type alone: an answer is the patient's own} */
  @Override
  public String toString() {
    return "CountedGroup(####)";
  }
}
