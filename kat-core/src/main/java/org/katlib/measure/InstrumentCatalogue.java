package org.katlib.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.katlib.reference.ReferenceTable;

/** The published instruments that the library knows by name, from {@code instruments.csv}. */
public final class InstrumentCatalogue {
  private static final Map<InstrumentId, String> NAMES = new LinkedHashMap<>();

  static {
    ReferenceTable.read(
            InstrumentCatalogue.class,
            "instruments.csv",
            cells -> Map.entry(InstrumentId.of(cells.apply("id")), cells.apply("name")))
        .forEach(row -> NAMES.put(row.getKey(), row.getValue()));
  }

  private InstrumentCatalogue() {}

  /** {@return the ids of the published instruments, in the order of the table} */
  public static List<InstrumentId> ids() {
    return List.copyOf(NAMES.keySet());
  }

  /** {@return the name of a published instrument} */
  public static Optional<String> findName(InstrumentId id) {
    return Optional.ofNullable(NAMES.get(id));
  }
}
