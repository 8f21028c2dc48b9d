package org.katlib.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a rule's check reports what it finds. */
public abstract class Concerns {
  private @Nullable RuleInForce<?> rule;

  /** For those who collect. */
  protected Concerns() {}

  /**
   * Reports one departure from the rule that is looking.
   *
   * @param path where, seen from the subject: names of attributes as {@code String}, positions in
   *     lists as {@code Integer}; nothing for the subject as a whole
   */
  public final void report(Object... path) {
    RuleInForce<?> looking = rule;
    if (looking == null) {
      throw new IllegalStateException("no rule is looking");
    }
    collect(looking, path);
  }

  /**
   * Reports one departure at a place within a part of the subject.
   *
   * @param place where, seen from the part
   * @param part where the part is, seen from the subject
   */
  public final void reportWithin(Object[] place, Object... part) {
    Object[] path = Arrays.copyOf(part, part.length + place.length);
    System.arraycopy(place, 0, path, part.length, place.length);
    report(path);
  }

  /**
   * Takes one departure.
   *
   * @param rule the rule departed from
   * @param path where, seen from the subject
   */
  protected abstract void collect(RuleInForce<?> rule, Object[] path);

  final void looking(RuleInForce<?> next) {
    rule = next;
  }
}
