package org.katlib.framework;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.InstrumentId;
import org.katlib.reference.ReferenceTable;
import org.katlib.reference.Row;

/** The published frameworks, from {@code frameworks.csv}; a course may define others of its own. */
public final class FrameworkCatalogue {
  private static final Map<FrameworkId, TherapeuticFramework> BY_ID = new LinkedHashMap<>();

  private static final Pattern PRACTICE = Pattern.compile("([^\\[\\]]+?)(?:\\s*\\[([a-z, -]+)])?");

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

  private static TherapeuticFramework framework(Row row) {
    return TherapeuticFramework.builder()
        .id(FrameworkId.of(row.text("id")))
        .name(row.text("name"))
        .orientation(row.find("orientation"))
        .directiveLevel(row.findConstant(DirectiveLevel.class, "directiveLevel"))
        .doseStyles(row.constants(DoseStyle.class, "doseStyles"))
        .preparation(practices(row, "preparation"))
        .dosingSession(practices(row, "dosingSession"))
        .integration(practices(row, "integration"))
        .traumaInformedFit(row.constant(TraumaInformedFit.class, "traumaInformedFit"))
        .pacing(row.find("pacing"))
        .pacingRules(row.constants(PacingRule.class, "pacingRules"))
        .notSuited(row.find("notSuited"))
        .preferredMeasures(row.list("preferredMeasures", InstrumentId::of))
        .build();
  }

  /** Practices, such as {@code hierarchy; recall [memory-work]}; {@code none} where it has none. */
  private static List<Practice> practices(Row row, String column) {
    if (row.text(column).isBlank()) {
      throw new IllegalStateException("a framework says what it does in each phase, or none");
    }
    return row.text(column).equals("none")
        ? List.of()
        : row.list(column, FrameworkCatalogue::practice);
  }

  private static Practice practice(String text) {
    Matcher form = PRACTICE.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException("a practice is a name, and what it asks for in brackets");
    }
    return Practice.builder().name(form.group(1)).demands(demands(form.group(2))).build();
  }

  private static List<PracticeDemand> demands(@Nullable String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(",", -1))
            .map(word -> Row.constantOf(PracticeDemand.class, word.strip()))
            .toList();
  }
}
