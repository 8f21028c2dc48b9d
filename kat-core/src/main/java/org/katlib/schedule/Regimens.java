package org.katlib.schedule;

import static org.katlib.schedule.PublishedCell.constant;
import static org.katlib.schedule.PublishedCell.count;
import static org.katlib.schedule.PublishedCell.days;
import static org.katlib.schedule.PublishedCell.dose;
import static org.katlib.schedule.PublishedCell.frequency;
import static org.katlib.schedule.PublishedCell.list;
import static org.katlib.schedule.PublishedCell.minutes;
import static org.katlib.schedule.PublishedCell.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.evidence.Jurisdiction;
import org.katlib.reference.ReferenceTable;

/**
 * The published regimens, from {@code regimens.csv} and the tables of their phases, review points
 * and citations.
 *
 * <p>Racemic ketamine has no approved psychiatric dose in the United States: its regimens are what
 * trials did. Only esketamine has regimens from approved texts.
 */
public final class Regimens {
  private static final Map<String, Regimen> BY_KEY = new LinkedHashMap<>();

  private record Part<V>(String regimen, String phase, V value) {
    boolean isOf(String regimen, String phase) {
      return this.regimen.equals(regimen) && this.phase.equals(phase);
    }
  }

  static {
    List<Part<Citation>> citations = parts("regimen-citations.csv", cells -> citation(cells));
    List<Part<ReviewPoint>> reviews = parts("regimen-reviews.csv", cells -> review(cells));
    List<Part<DosingPhase>> phases = parts("regimen-phases.csv", cells -> phase(cells, reviews));
    ReferenceTable.read(Regimens.class, "regimens.csv", cells -> regimen(cells, phases, citations))
        .forEach(regimen -> BY_KEY.put(regimen.key(), regimen));
  }

  private Regimens() {}

  /** {@return every published regimen, in the order of the table} */
  public static List<Regimen> all() {
    return List.copyOf(BY_KEY.values());
  }

  /** {@return the published regimen of a key, such as {@code esketamine-trd-us}} */
  public static Optional<Regimen> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  private static <V> List<Part<V>> parts(
      String table, Function<Function<String, String>, V> reader) {
    return ReferenceTable.read(
        Regimens.class,
        table,
        cells -> new Part<>(cells.apply("regimen"), cells.apply("phase"), reader.apply(cells)));
  }

  private static <V> List<V> of(String regimen, List<Part<V>> parts) {
    return parts.stream().filter(part -> part.regimen().equals(regimen)).map(Part::value).toList();
  }

  private static Regimen regimen(
      Function<String, String> cells,
      List<Part<DosingPhase>> phases,
      List<Part<Citation>> citations) {
    String key = cells.apply("key");
    return new Regimen(
        key,
        cells.apply("name"),
        constant(Substance.class, cells.apply("substance")),
        optional(cells.apply("jurisdiction"), text -> constant(Jurisdiction.class, text)),
        optional(cells.apply("indication"), text -> constant(RegimenIndication.class, text)),
        cells.apply("basedOn"),
        optional(cells.apply("unsaid"), text -> text),
        of(key, phases),
        of(key, citations));
  }

  private static DosingPhase phase(
      Function<String, String> cells, List<Part<ReviewPoint>> reviews) {
    String regimen = cells.apply("regimen");
    String phase = cells.apply("phase");
    return DosingPhase.builder()
        .kind(constant(DosingPhaseKind.class, cells.apply("kind")))
        .dose(dose(cells.apply("dose")))
        .alternativeDoses(list(cells.apply("alternativeDoses"), PublishedCell::dose))
        .route(constant(Route.class, cells.apply("route")))
        .form(constant(DoseForm.class, cells.apply("form")))
        .infusionTime(minutes(cells.apply("infusionMinutes")))
        .frequency(frequency(cells.apply("frequency")))
        .alternativeFrequencies(
            list(cells.apply("alternativeFrequencies"), PublishedCell::frequency))
        .sessionCount(count(cells.apply("sessionCount")))
        .weeks(count(cells.apply("weeks")))
        .minimumInterval(days(cells.apply("minimumIntervalDays")))
        .titration(optional(cells.apply("ladder"), Regimens::ladder))
        .reviews(
            reviews.stream()
                .filter(review -> review.isOf(regimen, phase))
                .map(Part::value)
                .toList())
        .stopWhen(list(cells.apply("stopWhen"), text -> constant(StopReason.class, text)))
        .build();
  }

  private static TitrationRule ladder(String key) {
    return PublishedLadders.find(key)
        .orElseThrow(() -> new IllegalStateException("no ladder " + key));
  }

  private static ReviewPoint review(Function<String, String> cells) {
    return ReviewPoint.builder()
        .afterSessions(count(cells.apply("afterSessions")))
        .afterDays(count(cells.apply("afterDays")))
        .question(constant(ReviewQuestion.class, cells.apply("question")))
        .basedOn(cells.apply("source"))
        .build();
  }

  private static Citation citation(Function<String, String> cells) {
    return Citation.builder()
        .source(cells.apply("source"))
        .place(cells.apply("says"))
        .grade(constant(EvidenceGrade.class, cells.apply("grade")))
        .confidence(constant(Confidence.class, cells.apply("confidence")))
        .build();
  }
}
