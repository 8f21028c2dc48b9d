package org.katlib.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.katlib.reference.ReferenceTable;

/** The documents that the library cites, from {@code sources.csv}. */
public final class Sources {
  private static final Map<String, Source> BY_KEY = new LinkedHashMap<>();

  static {
    for (Source source :
        ReferenceTable.read(
            Sources.class,
            "sources.csv",
            row -> new Source(row.text("key"), row.text("reference")))) {
      BY_KEY.put(source.key(), source);
    }
  }

  private Sources() {}

  /** {@return every source, in the order of the table} */
  public static Collection<Source> all() {
    return Collections.unmodifiableCollection(BY_KEY.values());
  }

  /**
   * The source of a key.
   *
   * @param key a key such as {@code S-SPRAVATO}
   * @return the source, or empty if the library cites none by that key
   */
  public static Optional<Source> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
