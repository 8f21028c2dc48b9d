package org.katlib.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.katlib.reference.ReferenceTable;

/** The published frameworks, from {@code frameworks.csv}; a course may define others of its own. */
public final class FrameworkCatalogue {
  private static final Map<FrameworkId, TherapeuticFramework> BY_ID = new LinkedHashMap<>();

  static {
    for (TherapeuticFramework framework :
        ReferenceTable.read(
            FrameworkCatalogue.class, "frameworks.csv", FrameworkCatalogue::framework)) {
      BY_ID.put(framework.getId(), framework);
    }
  }

  private FrameworkCatalogue() {}

  /** {@return every published framework, in the order of the table} */
  public static List<TherapeuticFramework> all() {
    return List.copyOf(BY_ID.values());
  }

  /** {@return the published framework of an id} */
  public static Optional<TherapeuticFramework> find(FrameworkId id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static TherapeuticFramework framework(Function<String, String> cells) {
    return TherapeuticFramework.builder()
        .id(FrameworkId.of(cells.apply("id")))
        .name(cells.apply("name"))
        .orientation(cell(cells, "orientation"))
        .preparation(cell(cells, "preparation"))
        .dosingSession(cell(cells, "dosingSession"))
        .integration(cell(cells, "integration"))
        .traumaInformedFit(
            TraumaInformedFit.valueOf(
                cells.apply("traumaInformedFit").replace('-', '_').toUpperCase(Locale.ROOT)))
        .pacing(cell(cells, "pacing"))
        .build();
  }

  private static Optional<String> cell(Function<String, String> cells, String column) {
    return Optional.of(cells.apply(column)).filter(text -> !text.isBlank());
  }
}
