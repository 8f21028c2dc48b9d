package org.katlib.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class QuantityPropertyTest {
  @Property
  void parseIsTheInverseOfToString(
      @ForAll @BigRange(min = "0", max = "1e20") @Scale(10) BigDecimal value) {
    Mass mass = Mass.of(value);
    assertThat(Mass.parse(mass.toString())).isEqualTo(mass);
  }

  @Property
  void addingNeitherLosesNorRounds(
      @ForAll @BigRange(min = "0", max = "1e9") @Scale(8) BigDecimal a,
      @ForAll @BigRange(min = "0", max = "1e9") @Scale(8) BigDecimal b) {
    Mass sum = Mass.of(a).plus(Mass.of(b));
    assertThat(sum).isEqualTo(Mass.of(b).plus(Mass.of(a)));
    assertThat(sum.getValue().subtract(b)).isEqualByComparingTo(a);
  }

  @Property
  void aRateGivesTheAmountBackWithinItsRounding(
      @ForAll @BigRange(min = "0", max = "1000") BigDecimal volume,
      @ForAll @IntRange(min = 1, max = 600) int minutes) {
    VolumeRate rate = Volume.of(volume).over(Duration.ofMinutes(minutes), 6, RoundingMode.HALF_UP);
    BigDecimal back = rate.getValue().multiply(BigDecimal.valueOf(minutes));
    BigDecimal most = new BigDecimal("0.0000005").multiply(BigDecimal.valueOf(minutes));
    assertThat(back.subtract(volume.multiply(BigDecimal.valueOf(60))).abs())
        .isLessThanOrEqualTo(most);
  }

  @Property
  void aMassPerBodyMassGrowsWithTheBody(
      @ForAll @BigRange(min = "0.01", max = "10") BigDecimal perKilogram,
      @ForAll @BigRange(min = "1", max = "200") BigDecimal body) {
    Mass mass = MassPerBodyMass.of(perKilogram).times(BodyMass.of(body));
    Mass more = MassPerBodyMass.of(perKilogram).times(BodyMass.of(body.add(BigDecimal.ONE)));
    assertThat(more.isMoreThan(mass)).isTrue();
  }
}
