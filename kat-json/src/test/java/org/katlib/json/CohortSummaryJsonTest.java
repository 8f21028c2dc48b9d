package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.outcome.CohortSummary;
import org.katlib.outcome.CourseOutcomes;

/** What two sites send is the same to the byte, whoever added it up. */
class CohortSummaryJsonTest {
  private static final KatJson JSON = KatJson.strict();

  @Property(tries = 30)
  void mergedSummariesHaveTheSameBytesInAnyOrderAndAfterATrip(@ForAll long seed) {
    ValueGenerator generator = ValueGenerator.of(seed);
    List<CohortSummary> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(generator.next(CohortSummary.class));
      parts.add(CohortSummary.of(CourseOutcomes.of(generator.next(TreatmentCourse.class))));
    }
    byte[] bytes = JSON.write(merged(parts));
    Collections.shuffle(parts, new Random(seed));
    List<CohortSummary> sent =
        parts.stream().map(part -> JSON.read(JSON.write(part), CohortSummary.class)).toList();
    CohortSummary left = merged(sent.subList(0, 2));
    CohortSummary right = merged(sent.subList(2, sent.size()));
    assertThat(JSON.write(left.merge(right))).isEqualTo(bytes);
    assertThat(JSON.write(right.merge(left))).isEqualTo(bytes);
  }

  private static CohortSummary merged(List<CohortSummary> parts) {
    return parts.stream().reduce(CohortSummary.empty(), CohortSummary::merge);
  }
}
