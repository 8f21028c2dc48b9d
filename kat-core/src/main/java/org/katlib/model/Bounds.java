package org.katlib.model;

import java.util.OptionalInt;

/** The bounds of whole numbers that cannot be otherwise, such as a rating from 0 to 10. */
public final class Bounds {
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
