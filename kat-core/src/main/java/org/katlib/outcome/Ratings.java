package org.katlib.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.process.TherapeuticQuality;
import org.katlib.process.TherapeuticRatings;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.target.ChargeChange;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.CoreBelief;
import org.katlib.target.SeverityRating;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** Puts the library's own ratings of a course in order. */
final class Ratings {
  private static final Comparator<ChargePoint> BY_TIME =
      Comparator.comparing((ChargePoint point) -> point.rating().getRatedAt().toInstant())
          .thenComparing(point -> point.rating().getCharge());

  private final TreatmentCourse course;
  private final CourseTimes times;

  Ratings(TreatmentCourse course, CourseTimes times) {
    this.course = course;
    this.times = times;
  }

  List<SeverityTrajectory> severities() {
    List<SeverityTrajectory> all = new ArrayList<>();
    course.getTargets().stream()
        .sorted(Comparator.comparing((TreatmentTarget target) -> target.getId().getText()))
        .forEach(
            target -> {
              Map<Informant, List<RatingPoint>> points = new EnumMap<>(Informant.class);
              for (SeverityRating rating : target.getSeverityRatings()) {
                points
                    .computeIfAbsent(rating.getInformant(), key -> new ArrayList<>())
                    .add(
                        new RatingPoint(
                            rating.getRatedOn(), Optional.empty(), rating.getSeverity(), true));
              }
              points.forEach(
                  (informant, ratings) ->
                      all.add(
                          new SeverityTrajectory(
                              target.getId(),
                              target.getDomain(),
                              informant,
                              RatingTrajectory.of(ratings, times))));
            });
    return all;
  }

  List<BeliefTrajectory> beliefs() {
    return course.getBeliefs().stream()
        .sorted(Comparator.comparing((CoreBelief belief) -> belief.getId().getText()))
        .filter(belief -> !belief.getConvictionRatings().isEmpty())
        .map(
            belief ->
                new BeliefTrajectory(
                    belief.getId(),
                    RatingTrajectory.of(
                        belief.getConvictionRatings().stream()
                            .map(
                                rating ->
                                    new RatingPoint(
                                        rating.getRatedAt().toLocalDate(),
                                        Optional.of(rating.getRatedAt()),
                                        rating.getPercent(),
                                        times.isSober(rating.getMoment(), rating.getRatedAt())))
                            .toList(),
                        times)))
        .toList();
  }

  List<MemoryTrajectory> memories() {
    List<MemoryTrajectory> all = new ArrayList<>();
    course.getMemories().stream()
        .sorted(Comparator.comparing((TraumaticMemory memory) -> memory.getId().getText()))
        .forEach(
            memory -> {
              for (ChargeScale scale : ChargeScale.values()) {
                List<ChargePoint> points =
                    memory.getChargeRatings().stream()
                        .filter(rating -> rating.getScale() == scale)
                        .map(
                            rating ->
                                new ChargePoint(
                                    rating, times.isSober(rating.getMoment(), rating.getRatedAt())))
                        .sorted(BY_TIME)
                        .toList();
                if (!points.isEmpty()) {
                  all.add(new MemoryTrajectory(memory.getId(), scale, points, change(points)));
                }
              }
            });
    return all;
  }

  private Optional<ChargeChange> change(List<ChargePoint> points) {
    Optional<ChargeRating> before = last(points, true);
    Optional<ChargeRating> after = last(points, false);
    return before.isPresent() && after.isPresent()
        ? Optional.of(new ChargeChange(before.get(), after.get()))
        : Optional.empty();
  }

  private Optional<ChargeRating> last(List<ChargePoint> points, boolean before) {
    return points.stream()
        .filter(ChargePoint::sober)
        .map(ChargePoint::rating)
        .filter(rating -> times.isBeforeFirstDose(rating.getRatedAt()) == before)
        .reduce((earlier, later) -> later);
  }

  List<AllianceTrajectory> alliance() {
    List<AllianceTrajectory> all = new ArrayList<>();
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      for (Informant informant : Informant.values()) {
        List<RatingPoint> points =
            therapySessions().stream()
                .flatMap(session -> points(session, quality, informant).stream())
                .toList();
        if (!points.isEmpty()) {
          all.add(new AllianceTrajectory(quality, informant, RatingTrajectory.of(points, times)));
        }
      }
    }
    return all;
  }

  List<AllianceGap> gaps() {
    List<AllianceGap> all = new ArrayList<>();
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      for (TherapySession session : therapySessions()) {
        OptionalInt patients = lastSober(session, quality, Informant.PATIENT);
        OptionalInt clinicians = lastSober(session, quality, Informant.CLINICIAN);
        if (patients.isPresent() && clinicians.isPresent()) {
          all.add(
              new AllianceGap(
                  quality,
                  session.getId(),
                  session.getStart(),
                  patients.getAsInt() - clinicians.getAsInt()));
        }
      }
    }
    return all;
  }

  private OptionalInt lastSober(
      TherapySession session, TherapeuticQuality quality, Informant informant) {
    return RatingTrajectory.of(points(session, quality, informant), times).points().stream()
        .filter(RatingPoint::sober)
        .mapToInt(RatingPoint::value)
        .reduce((earlier, later) -> later);
  }

  /** Earliest first. */
  private List<TherapySession> therapySessions() {
    return times.held().stream()
        .filter(TherapySession.class::isInstance)
        .map(TherapySession.class::cast)
        .sorted(
            Comparator.comparing((TherapySession session) -> session.getStart().toInstant())
                .thenComparing((Session session) -> session.getId().getText()))
        .toList();
  }

  private List<RatingPoint> points(
      TherapySession session, TherapeuticQuality quality, Informant informant) {
    List<RatingPoint> points = new ArrayList<>();
    for (TherapeuticRatings ratings : session.getTherapeuticRatings()) {
      if (ratings.getInformant() == informant) {
        ratings
            .find(quality)
            .ifPresent(
                value ->
                    points.add(
                        new RatingPoint(
                            ratings.getRatedAt().toLocalDate(),
                            Optional.of(ratings.getRatedAt()),
                            value,
                            times.isSober(ratings.getMoment(), ratings.getRatedAt()))));
      }
    }
    return points;
  }
}
