package org.katlib.calculation;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.PublishedRange;
import org.katlib.dosing.PublishedRangeKind;
import org.katlib.dosing.PublishedRanges;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;

/** How many esketamine devices deliver a dose, as far as any do. */
final class DeviceCount {
  /** The devices of the highest dose on the label. */
  private static final int MOST =
      PublishedRanges.find(Substance.ESKETAMINE, Route.NASAL, PublishedRangeKind.HIGHEST).stream()
          .map(PublishedRange::getLow)
          .map(EsketamineSpray::countDevices)
          .mapToInt(OptionalInt::orElseThrow)
          .max()
          .orElseThrow();

  private DeviceCount() {}

  static int of(FixedDose dose) {
    int devices = EsketamineSpray.countDevices(dose).orElse(0);
    if (devices < 1 || devices > MOST) {
      throw new IllegalArgumentException(
          "devices deliver "
              + deliverable()
              + " of base and nothing between or above: the dose is none of these");
    }
    return devices;
  }

  private static String deliverable() {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= MOST; i++) {
      BigDecimal mass = EsketamineSpray.massOf(i);
      all.append(i == 1 ? "" : i == MOST ? " or " : ", ").append(NumberStyle.of(mass));
    }
    return all.append(" mg").toString();
  }
}
