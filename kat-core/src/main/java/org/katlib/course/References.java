package org.katlib.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.model.Identifier;
import org.katlib.rule.Concerns;

/**
 * A walk through what a course refers to by id. It reports the place of each id that the course
 * does not give.
 */
final class References {
  /**
   * Where ids of one kind come from.
   *
   * @param <I> the id
   */
  @FunctionalInterface
  interface Known<I extends Identifier> {
    /** {@return whether the course gives an id} */
    boolean isThere(TreatmentCourse course, I id);
  }

  /**
   * What one part of a course refers to. It captures nothing, so that a look builds nothing.
   *
   * @param <T> the part
   */
  @FunctionalInterface
  interface Part<T> {
    /** Tells each reference of a part. */
    void tell(T part, References in);
  }

  private final TreatmentCourse course;
  private final Concerns concerns;
  private final List<Object> place = new ArrayList<>();

  References(TreatmentCourse course, Concerns concerns) {
    this.course = course;
    this.concerns = concerns;
  }

  /** One reference. */
  <I extends Identifier> void one(String attribute, I id, Known<I> known) {
    if (!known.isThere(course, id)) {
      place.add(attribute);
      concerns.report(place.toArray());
      leave();
    }
  }

  /** One reference, where there is one. */
  <I extends Identifier> void one(String attribute, Optional<I> id, Known<I> known) {
    if (id.isPresent()) {
      one(attribute, id.get(), known);
    }
  }

  /** A list of references; each has its place in it. */
  <I extends Identifier> void each(String attribute, List<I> ids, Known<I> known) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.isThere(course, ids.get(i))) {
        place.add(attribute);
        place.add(i);
        concerns.report(place.toArray());
        leave();
        leave();
      }
    }
  }

  /** A set of references, which have no order and so one place together. */
  <I extends Identifier> void each(String attribute, Set<I> ids, Known<I> known) {
    if (ids.isEmpty()) {
      return;
    }
    for (I id : ids) {
      if (!known.isThere(course, id)) {
        place.add(attribute);
        concerns.report(place.toArray());
        leave();
        return;
      }
    }
  }

  /** The parts in a list. */
  <T> void parts(String attribute, List<? extends T> parts, Part<T> references) {
    for (int i = 0; i < parts.size(); i++) {
      place.add(attribute);
      place.add(i);
      references.tell(parts.get(i), this);
      leave();
      leave();
    }
  }

  /** A part, where there is one. */
  <T> void part(String attribute, Optional<T> part, Part<T> references) {
    if (part.isPresent()) {
      place.add(attribute);
      references.tell(part.get(), this);
      leave();
    }
  }

  private void leave() {
    place.remove(place.size() - 1);
  }
}
