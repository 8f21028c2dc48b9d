package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.session.Session;

class JourneyPropertyTest {
  @Property(tries = 100)
  void everyEventIsToldOnceAndInOrder(@ForAll long seed) {
    TreatmentCourse course = ValueGenerator.of(seed).next(TreatmentCourse.class);
    List<JourneyEvent> events = Journey.of(course).getEvents();

    assertThat(events).hasSize(JourneyCount.of(course));
    assertThat(events).extracting(JourneyEvent::date).isSorted();
    for (int i = 1; i < events.size(); i++) {
      JourneyEvent before = events.get(i - 1);
      JourneyEvent event = events.get(i);
      if (before.date().equals(event.date()) && before.toldAt().isPresent()) {
        assertThat(event.toldAt()).isPresent();
        assertThat(event.toldAt().get().toInstant())
            .isAfterOrEqualTo(before.toldAt().get().toInstant());
      }
    }
  }

  @Property(tries = 50)
  void theOrderInTheDocumentDoesNotMatter(@ForAll long seed) {
    TreatmentCourse course = ValueGenerator.of(seed).next(TreatmentCourse.class);
    List<Session> shuffled = new ArrayList<>(course.getSessions());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(times(course.toBuilder().sessions(shuffled).build())).isEqualTo(times(course));
  }

  private static List<String> times(TreatmentCourse course) {
    return Journey.of(course).getEvents().stream()
        .map(event -> event.date() + " " + event.toldAt().map(OffsetDateTime::toInstant))
        .toList();
  }

  @Property(tries = 20)
  void everyEventIsOfOnePhaseAndOneKind(@ForAll long seed) {
    Journey whole = Journey.of(ValueGenerator.of(seed).next(TreatmentCourse.class));
    List<JourneyEvent> byPhase = new ArrayList<>();
    for (JourneyPhase phase : JourneyPhase.values()) {
      byPhase.addAll(whole.inPhases(Set.of(phase)).getEvents());
    }
    List<JourneyEvent> byKind = new ArrayList<>();
    for (JourneyEventKind kind : JourneyEventKind.values()) {
      byKind.addAll(whole.ofKinds(Set.of(kind)).getEvents());
    }

    assertThat(byPhase).containsExactlyInAnyOrderElementsOf(whole.getEvents());
    assertThat(byKind).containsExactlyInAnyOrderElementsOf(whole.getEvents());
  }

  @Property(tries = 20)
  void aPartKeepsTheOrderAndThePhases(
      @ForAll long seed,
      @ForAll Set<JourneyPhase> phases,
      @ForAll @NotEmpty Set<JourneyEventKind> kinds) {
    Journey whole = Journey.of(ValueGenerator.of(seed).next(TreatmentCourse.class));
    Journey part = whole.inPhases(phases).ofKinds(kinds);

    Set<JourneyEvent> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    parts.addAll(part.getEvents());

    assertThat(whole.getEvents().stream().filter(parts::contains).toList())
        .isEqualTo(part.getEvents());
    assertThat(part.getEvents())
        .allSatisfy(
            event -> {
              assertThat(phases).contains(part.getPhase(event));
              assertThat(part.getPhase(event)).isEqualTo(whole.getPhase(event));
            });
    assertThat(part.getEvents()).isEqualTo(whole.ofKinds(kinds).inPhases(phases).getEvents());
  }

  @Property(tries = 20)
  void aFurtherSessionAddsItsEventsAndRemovesNone(@ForAll long seed) {
    ValueGenerator values = ValueGenerator.of(seed);
    TreatmentCourse course = values.next(TreatmentCourse.class);
    Session further = values.next(Session.class);
    List<JourneyEvent> events =
        new ArrayList<>(Journey.of(course.toBuilder().addSessions(further).build()).getEvents());
    List<JourneyEvent> before = Journey.of(course).getEvents();

    assertThat(events).hasSize(before.size() + JourneyCount.of(further)).containsAll(before);
  }
}
