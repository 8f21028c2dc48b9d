package org.katlib.schedule;

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
import org.katlib.reference.Row;

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
    List<Part<Citation>> citations = parts("regimen-citations.csv", Regimens::citation);
    List<Part<ReviewPoint>> reviews = parts("regimen-reviews.csv", Regimens::review);
    List<Part<DosingPhase>> phases = parts("regimen-phases.csv", row -> phase(row, reviews));
    ReferenceTable.read(Regimens.class, "regimens.csv", row -> regimen(row, phases, citations))
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

  private static <V> List<Part<V>> parts(String table, Function<Row, V> reader) {
    return ReferenceTable.read(
        Regimens.class,
        table,
        row -> new Part<>(row.text("regimen"), row.text("phase"), reader.apply(row)));
  }

  private static <V> List<V> of(String regimen, List<Part<V>> parts) {
    return parts.stream().filter(part -> part.regimen().equals(regimen)).map(Part::value).toList();
  }

  private static Regimen regimen(
      Row row, List<Part<DosingPhase>> phases, List<Part<Citation>> citations) {
    String key = row.text("key");
    return new Regimen(
        key,
        row.text("name"),
        row.constant(Substance.class, "substance"),
        row.findConstant(Jurisdiction.class, "jurisdiction"),
        row.findConstant(RegimenIndication.class, "indication"),
        row.text("basedOn"),
        row.find("unsaid"),
        of(key, phases),
        of(key, citations));
  }

  private static DosingPhase phase(Row row, List<Part<ReviewPoint>> reviews) {
    String regimen = row.text("regimen");
    String phase = row.text("phase");
    return DosingPhase.builder()
        .kind(row.constant(DosingPhaseKind.class, "kind"))
        .dose(PublishedCell.dose(row.text("dose")))
        .alternativeDoses(row.list("alternativeDoses", PublishedCell::dose))
        .route(row.constant(Route.class, "route"))
        .form(row.constant(DoseForm.class, "form"))
        .infusionTime(PublishedCell.findMinutes(row, "infusionMinutes"))
        .frequency(PublishedCell.frequency(row.text("frequency")))
        .alternativeFrequencies(row.list("alternativeFrequencies", PublishedCell::frequency))
        .sessionCount(row.findInt("sessionCount"))
        .weeks(row.findInt("weeks"))
        .minimumInterval(PublishedCell.findDays(row, "minimumIntervalDays"))
        .titration(row.find("ladder").map(Regimens::ladder))
        .reviews(
            reviews.stream()
                .filter(review -> review.isOf(regimen, phase))
                .map(Part::value)
                .toList())
        .stopWhen(row.constants(StopReason.class, "stopWhen"))
        .build();
  }

  private static TitrationRule ladder(String key) {
    return PublishedLadders.find(key)
        .orElseThrow(() -> new IllegalStateException("no ladder " + key));
  }

  private static ReviewPoint review(Row row) {
    return ReviewPoint.builder()
        .afterSessions(row.findInt("afterSessions"))
        .afterDays(row.findInt("afterDays"))
        .question(row.constant(ReviewQuestion.class, "question"))
        .basedOn(row.text("source"))
        .build();
  }

  private static Citation citation(Row row) {
    return Citation.builder()
        .source(row.text("source"))
        .place(row.text("says"))
        .grade(row.constant(EvidenceGrade.class, "grade"))
        .confidence(row.constant(Confidence.class, "confidence"))
        .build();
  }
}
