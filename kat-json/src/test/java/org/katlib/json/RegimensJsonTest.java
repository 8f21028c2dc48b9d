package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.Regimen;
import org.katlib.schedule.Regimens;
import org.katlib.schedule.ScheduleId;

/** An order by a published regimen is a document like any other. */
class RegimensJsonTest {
  static Stream<Regimen> regimens() {
    return Regimens.all().stream();
  }

  @ParameterizedTest
  @MethodSource("regimens")
  void anOrderByARegimenComesBackAsItWas(Regimen regimen) {
    DosingSchedule order =
        regimen
            .order(ScheduleId.of("first"), LocalDate.of(2026, 1, 12))
            .tailor(
                ScheduleId.of("second"),
                LocalDate.of(2026, 2, 12),
                "Tolerability",
                change -> change);
    byte[] written = KatJson.strict().write(order);
    DosingSchedule read = KatJson.strict().read(written, DosingSchedule.class);
    assertThat(read).isEqualTo(order);
    assertThat(KatJson.strict().write(read)).isEqualTo(written);
  }
}
