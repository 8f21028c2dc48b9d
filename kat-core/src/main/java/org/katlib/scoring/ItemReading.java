package org.katlib.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.ItemId;

/** What a response tells about one item of a form. */
record ItemReading(
    ItemId item, Kind kind, @Nullable BigDecimal value, @Nullable AnswerScale answers) {
  /** What there is. */
  enum Kind {
    /** A number, put down or settled by the item before it. */
    ANSWERED,
    /** Nothing. */
    MISSING,
    /** Nothing, as the item does not apply. */
    NOT_APPLICABLE,
    /** Something that cannot be. */
    DEFECTIVE,
    /** Nothing that could be read: the form lacks the item or its answers. */
    NOT_ON_FORM
  }

  static ItemReading notOnForm(ItemId item) {
    return new ItemReading(item, Kind.NOT_ON_FORM, null, null);
  }

  static ItemReading without(ItemId item, Kind kind, AnswerScale answers) {
    return new ItemReading(item, kind, null, answers);
  }

  static ItemReading answered(ItemId item, BigDecimal value, AnswerScale answers) {
    return new ItemReading(item, Kind.ANSWERED, value, answers);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** {@return the number, where there is one} */
  BigDecimal number() {
    if (value == null) {
      throw new IllegalStateException("an item without answer has no number");
    }
    return value;
  }

  boolean isAtLowest() {
    return value != null && answers != null && value.compareTo(answers.getLowest()) == 0;
  }

  boolean isAboveLowest() {
    return value != null && answers != null && value.compareTo(answers.getLowest()) > 0;
  }

  /** {@return the same, counted from the other end of the answers} */
  ItemReading reversed() {
    if (value == null || answers == null) {
      return this;
    }
    return answered(item, answers.getLowest().add(answers.getHighest()).subtract(value), answers);
  }
}
