package org.katlib.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.katlib.reference.ReferenceTable;

/**
 * The published instruments, from {@code instruments.csv} and the tables beside it; a course may
 * define others of its own.
 *
 * <p>A form says what its sources print. Where no source that was read says a thing, it is not
 * here: no band, no cut and no rule of change is the library's own, and a convention of the library
 * is cited as one.
 */
public final class InstrumentCatalogue {
  private static final List<Instrument> ALL =
      InstrumentTables.read(name -> ReferenceTable.rows(InstrumentCatalogue.class, name));

  private static final Map<InstrumentId, List<Instrument>> BY_ID = new LinkedHashMap<>();

  static {
    for (Instrument form : ALL) {
      BY_ID.merge(form.getId(), List.of(form), InstrumentCatalogue::joined);
    }
  }

  private InstrumentCatalogue() {}

  /** {@return every form of every published instrument, in the order of the table} */
  public static List<Instrument> all() {
    return ALL;
  }

  /** {@return the ids of the published instruments, in the order of the table} */
  public static List<InstrumentId> ids() {
    return List.copyOf(BY_ID.keySet());
  }

  /** {@return every form of a published instrument, in the order of the table} */
  public static List<Instrument> find(InstrumentId id) {
    return BY_ID.getOrDefault(id, List.of());
  }

  /** {@return one form of a published instrument} */
  public static Optional<Instrument> find(InstrumentId id, String version) {
    return find(id).stream().filter(form -> form.getVersion().equals(version)).findFirst();
  }

  /** {@return the name of a published instrument} */
  public static Optional<String> findName(InstrumentId id) {
    return find(id).stream().findFirst().map(Instrument::getName);
  }

  private static List<Instrument> joined(List<Instrument> first, List<Instrument> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
