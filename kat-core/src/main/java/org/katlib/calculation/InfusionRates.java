package org.katlib.calculation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.katlib.quantity.MassRate;
import org.katlib.quantity.MassRatePerBodyMass;
import org.katlib.quantity.VolumeRate;

/**
 * The rates of one infusion.
 *
 * @param span how long it runs
 * @param massRate the drug in an hour, in mg/h
 * @param volumeRate the liquid in an hour, in mL/h; absent without a volume
 * @param massRatePerBodyMass the drug in an hour, in mg/kg/h; absent without a weight
 * @param microgramsPerKilogramPerMinute the same in ug/kg/min; absent without a weight
 */
public record InfusionRates(
    Duration span,
    MassRate massRate,
    Optional<VolumeRate> volumeRate,
    Optional<MassRatePerBodyMass> massRatePerBodyMass,
    Optional<BigDecimal> microgramsPerKilogramPerMinute) {}
