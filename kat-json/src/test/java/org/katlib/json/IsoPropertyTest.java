package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class IsoPropertyTest {
  private static CharSlice slice(String text) {
    // Amid other characters, as in the parser's buffer.
    return new CharSlice(("0" + text + "0").toCharArray(), 1, text.length());
  }

  private static String write(OffsetDateTime time) {
    byte[] bytes = new byte[IsoWriter.LONGEST];
    return new String(bytes, 0, IsoWriter.write(time, bytes), StandardCharsets.US_ASCII);
  }

  private static String write(LocalDate date) {
    byte[] bytes = new byte[IsoWriter.LONGEST];
    return new String(bytes, 0, IsoWriter.write(date, bytes), StandardCharsets.US_ASCII);
  }

  @Provide
  Arbitrary<OffsetDateTime> times() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalTime> seconds =
        Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
    Arbitrary<Integer> nanos =
        Arbitraries.oneOf(
            Arbitraries.just(0),
            Arbitraries.integers().between(0, 999).map(milli -> milli * 1_000_000),
            Arbitraries.integers().between(0, 999_999).map(micro -> micro * 1_000),
            Arbitraries.integers().between(0, 999_999_999));
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.oneOf(
                Arbitraries.integers().between(-18 * 60, 18 * 60).map(minutes -> minutes * 60),
                Arbitraries.integers().between(-18 * 3600, 18 * 3600))
            .map(ZoneOffset::ofTotalSeconds);
    return Combinators.combine(days, seconds, nanos, offsets)
        .as(
            (day, second, nano, offset) ->
                OffsetDateTime.of(LocalDateTime.of(day, second.withNano(nano)), offset));
  }

  @Property(tries = 5000)
  void anyTimeIsReadAsItWasWritten(@ForAll("times") OffsetDateTime time) {
    String written = write(time);
    assertThat(IsoReader.dateTime(slice(written))).isEqualTo(time);
    assertThat(OffsetDateTime.parse(written)).isEqualTo(time);
    String platform = time.toString();
    if (time.getSecond() != 0 || time.getNano() != 0) {
      assertThat(written).isEqualTo(platform);
    }
  }

  @Property
  void whatIsReadIsWhatThePlatformReads(
      @ForAll("times") OffsetDateTime time, @ForAll @IntRange(max = 40) int at, @ForAll char c) {
    StringBuilder changed = new StringBuilder(write(time));
    changed.setCharAt(at % changed.length(), c);
    OffsetDateTime read = IsoReader.dateTime(slice(changed.toString()));
    if (read != null) {
      assertThat(read).isEqualTo(OffsetDateTime.parse(changed));
    }
  }

  @Property
  void anyDateIsReadAsItWasWritten(@ForAll("times") OffsetDateTime time) {
    LocalDate date = time.toLocalDate();
    assertThat(write(date)).isEqualTo(date.toString());
    assertThat(IsoReader.date(slice(write(date)))).isEqualTo(date);
  }

  @Property
  void digitsAreReadAsThePlatformReadsThem(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day) {
    String text = String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    assertThat(IsoReader.date(slice(text))).isEqualTo(year == 0 ? null : parsed(text));
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  @Property
  void anySpanIsReadAsItWasWritten(
      @ForAll long seconds, @ForAll @IntRange(max = 999_999_999) int nanos) {
    Duration span = Duration.ofSeconds(seconds / 2, nanos);
    assertThat(IsoReader.duration(slice(span.toString()))).isEqualTo(span);
  }

  @Example
  void theUsualForms() {
    OffsetDateTime noon = OffsetDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneOffset.UTC);
    assertThat(write(noon)).isEqualTo("2026-03-02T12:00:00Z");
    assertThat(write(noon.withOffsetSameLocal(ZoneOffset.ofHoursMinutes(-3, -30))))
        .isEqualTo("2026-03-02T12:00:00-03:30");
    assertThat(IsoReader.dateTime(slice("2026-03-02T12:00:00+00:00"))).isEqualTo(noon);
    assertThat(IsoReader.dateTime(slice("2026-03-02T12:00:00.5Z")))
        .isEqualTo(noon.withNano(500_000_000));
    assertThat(IsoReader.duration(slice("P2D"))).isEqualTo(Duration.ofDays(2));
    assertThatIllegalArgumentException().isThrownBy(() -> write(LocalDate.of(10_000, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> write(LocalDate.of(0, 1, 1)));
  }
}
