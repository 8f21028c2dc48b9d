package org.katlib.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Where a reader is and what stands there, in words that hold no value. */
final class Place {
  private Place() {}

  /** {@return the pointer to the current name, element or value} */
  static String ofCurrent(TokenStreamContext context, String prefix, int mapDepth) {
    String container = ofContainer(context, prefix, mapDepth);
    if (context.getNestingDepth() >= mapDepth) {
      return container; // the names of a map are values
    }
    if (context.inObject() && context.hasCurrentName()) {
      return container + "/" + context.currentName();
    }
    if (context.inArray() && context.hasCurrentIndex()) {
      return container + "/" + context.getCurrentIndex();
    }
    return container;
  }

  /** {@return the pointer to the object or array around it} */
  static String ofContainer(TokenStreamContext context, String prefix, int mapDepth) {
    TokenStreamContext around = context.getParent();
    return around == null ? prefix : ofCurrent(around, prefix, mapDepth);
  }

  /** {@return what kind of value a token begins} */
  static String nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      default -> "no value";
    };
  }
}
