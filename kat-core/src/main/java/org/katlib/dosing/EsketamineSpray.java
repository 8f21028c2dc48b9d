package org.katlib.dosing;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * The nasal spray of esketamine: single-use devices of 28 mg base each (32.3 mg hydrochloride).
 *
 * <p>Source: SPRAVATO US prescribing information, section 11.
 */
public final class EsketamineSpray {
  private static final BigDecimal BASE_PER_DEVICE = new BigDecimal("28");
  private static final BigDecimal HYDROCHLORIDE_PER_DEVICE = new BigDecimal("32.3");
  private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(Integer.MAX_VALUE);

  private EsketamineSpray() {}

  /** {@return how many whole devices hold exactly this dose, or empty if no number does} */
  public static OptionalInt countDevices(Dose dose) {
    if (dose instanceof DeviceDose counted) {
      return OptionalInt.of(counted.getDevices());
    }
    if (dose instanceof FixedDose fixed) {
      BigDecimal[] parts =
          fixed.getAmount().getValue().divideAndRemainder(perDevice(fixed.getBasis()));
      boolean whole = parts[1].signum() == 0 && parts[0].compareTo(MOST_COUNTED) <= 0;
      return whole ? OptionalInt.of(parts[0].intValueExact()) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** {@return the mass that a number of devices holds, in mg of base} */
  public static BigDecimal massOf(long devices) {
    return BASE_PER_DEVICE.multiply(BigDecimal.valueOf(devices));
  }

  private static BigDecimal perDevice(SaltBasis basis) {
    return basis == SaltBasis.BASE ? BASE_PER_DEVICE : HYDROCHLORIDE_PER_DEVICE;
  }
}
