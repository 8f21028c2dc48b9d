package org.katlib.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.katlib.measure.InstrumentId;
import org.katlib.reference.ReferenceTable;

/** The published frameworks, from {@code frameworks.csv}; a course may define others of its own. */
public final class FrameworkCatalogue {
  private static final Map<FrameworkId, TherapeuticFramework> BY_ID = new LinkedHashMap<>();

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile(",");
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

  private static TherapeuticFramework framework(Function<String, String> cells) {
    return TherapeuticFramework.builder()
        .id(FrameworkId.of(cells.apply("id")))
        .name(cells.apply("name"))
        .orientation(cell(cells, "orientation"))
        .directiveLevel(
            cell(cells, "directiveLevel").map(name -> named(DirectiveLevel.class, name)))
        .doseStyles(names(cells, "doseStyles", DoseStyle.class))
        .preparation(practices(cells, "preparation"))
        .dosingSession(practices(cells, "dosingSession"))
        .integration(practices(cells, "integration"))
        .traumaInformedFit(named(TraumaInformedFit.class, cells.apply("traumaInformedFit")))
        .pacing(cell(cells, "pacing"))
        .pacingRules(names(cells, "pacingRules", PacingRule.class))
        .notSuited(cell(cells, "notSuited"))
        .preferredMeasures(parts(SEMICOLON, cells.apply("preferredMeasures"), InstrumentId::of))
        .build();
  }

  private static Optional<String> cell(Function<String, String> cells, String column) {
    return Optional.of(cells.apply(column)).filter(text -> !text.isBlank());
  }

  private static <T> List<T> parts(Pattern separator, String cell, Function<String, T> part) {
    return separator
        .splitAsStream(cell)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(part)
        .toList();
  }

  private static <E extends Enum<E>> List<E> names(
      Function<String, String> cells, String column, Class<E> type) {
    return parts(SEMICOLON, cells.apply(column), name -> named(type, name));
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Practices, such as {@code hierarchy; recall [memory-work]}; {@code none} where it has none. */
  private static List<Practice> practices(Function<String, String> cells, String column) {
    String cell = cells.apply(column);
    if (cell.isBlank()) {
      throw new IllegalStateException("a framework says what it does in each phase, or none");
    }
    return cell.equals("none") ? List.of() : parts(SEMICOLON, cell, FrameworkCatalogue::practice);
  }

  private static Practice practice(String text) {
    Matcher form = PRACTICE.matcher(text);
    if (!form.matches()) {
      throw new IllegalStateException("a practice is a name, and what it asks for in brackets");
    }
    String demands = Objects.requireNonNullElse(form.group(2), "");
    return Practice.builder()
        .name(form.group(1))
        .demands(parts(COMMA, demands, name -> named(PracticeDemand.class, name)))
        .build();
  }
}
