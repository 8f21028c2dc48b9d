package org.katlib.model;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** The bounds of numbers that cannot be otherwise, such as a rating from 0 to 10. */
public final class Bounds {
  private static final int MOST_DIGITS = 34;

  private Bounds() {}

  /**
   * Refuses a number out of its bounds.
   *
   * @param attribute the name of the attribute, for the message
   * @param number the number
   * @param lowest the lowest it can be
   * @param highest the highest it can be
   * @throws IllegalStateException naming the attribute and the bounds, never the number
   */
  public static void check(String attribute, int number, int lowest, int highest) {
    if (number < lowest || number > highest) {
      throw new IllegalStateException(attribute + " is from " + lowest + " to " + highest);
    }
  }

  /**
   * Refuses a decimal that cannot be written down or counted with: more than 34 digits, or as many
   * decimals or zeros.
   *
   * @param attribute the name of the attribute, for the message
   * @param number the number
   * @throws IllegalStateException naming the attribute, never the number
   */
  public static void checkDigits(String attribute, BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new IllegalStateException(attribute + " has at most 34 digits");
    }
  }

  /**
   * Refuses a number out of its bounds, where there is one.
   *
   * @param attribute the name of the attribute, for the message
   * @param number the number, if it is known
   * @param lowest the lowest it can be
   * @param highest the highest it can be
   * @throws IllegalStateException naming the attribute and the bounds, never the number
   */
  public static void check(String attribute, OptionalInt number, int lowest, int highest) {
    if (number.isPresent()) {
      check(attribute, number.getAsInt(), lowest, highest);
    }
  }
}
