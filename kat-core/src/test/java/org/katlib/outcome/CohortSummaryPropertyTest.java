package org.katlib.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;

/** However courses are split and ordered, the same summary comes out. */
class CohortSummaryPropertyTest {
  @Property(tries = 100)
  void mergingIsAssociativeAndCommutativeAndTheEmptySummaryChangesNothing(@ForAll long seed) {
    ValueGenerator generator = ValueGenerator.of(seed);
    CohortSummary one = generator.next(CohortSummary.class);
    CohortSummary two = generator.next(CohortSummary.class);
    CohortSummary three = generator.next(CohortSummary.class);
    assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
    assertThat(one.merge(two)).isEqualTo(two.merge(one));
    assertThat(one.merge(CohortSummary.empty())).isEqualTo(one);
    assertThat(CohortSummary.empty().merge(one)).isEqualTo(one);
  }

  @Property(tries = 200)
  void anySplitAndOrderOfCoursesGivesTheSameSummary(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int sites) {
    List<CohortSummary> all = new ArrayList<>();
    MadeCourses.all().forEach(course -> all.add(summary(course)));
    CohortSummary together = merged(all);

    Random random = new Random(seed);
    Collections.shuffle(all, random);
    List<CohortSummary> parts = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      parts.add(CohortSummary.empty());
    }
    for (CohortSummary course : all) {
      int site = random.nextInt(sites);
      parts.set(
          site,
          random.nextBoolean() ? course.merge(parts.get(site)) : parts.get(site).merge(course));
    }
    Collections.shuffle(parts, random);
    assertThat(merged(parts)).isEqualTo(together);
  }

  @Property(tries = 50)
  void anyCourseCanBeSummedUp(@ForAll long seed) {
    CohortSummary summary = summary(ValueGenerator.of(seed).next(TreatmentCourse.class));
    assertThat(summary.getCourses()).isEqualTo(1);
    assertThat(summary.merge(CohortSummary.empty())).isEqualTo(summary);
  }

  private static CohortSummary summary(TreatmentCourse course) {
    return CohortSummary.of(CourseOutcomes.of(course));
  }

  private static CohortSummary merged(List<CohortSummary> parts) {
    return parts.stream().reduce(CohortSummary.empty(), CohortSummary::merge);
  }
}
