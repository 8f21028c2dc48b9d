package org.katlib.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names that the wire format adds to those of the types, and how a constant is called. */
final class WireNames {
  /** The version of the wire format, at the root of a document. */
  static final String KAT_VERSION = "katVersion";

  /** The wire name of a type, at the root and in members of families. */
  static final String TYPE = "type";

  /** The number of an amount. */
  static final String VALUE = "value";

  /** The unit of an amount. */
  static final String UNIT = "unit";

  private WireNames() {}

  /** {@return the wire name of an enum's constant: {@code emotional-numbness}} */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return a matcher that gives a name's index in the list} */
  static PropertyNameMatcher matcher(List<String> names) {
    List<Named> named = new ArrayList<>(names.size());
    for (String name : names) {
      named.add(Named.fromString(name));
    }
    return Json.FACTORY.constructNameMatcher(named, false);
  }
}
