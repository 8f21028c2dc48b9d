package org.katlib.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;

/**
 * A number in a rule, by name and with its unit, such as {@code maximum} of {@code 84 mg}.
 *
 * <p>Where the approved texts of two jurisdictions differ, the limit holds both numbers. A clinic's
 * policy may put its own in their place.
 */
public final class Limit {
  private final String name;
  private final String unit;
  private final @Nullable BigDecimal standard;
  private final Map<Jurisdiction, BigDecimal> byJurisdiction;

  private Limit(
      String name,
      String unit,
      @Nullable BigDecimal standard,
      Map<Jurisdiction, BigDecimal> byJurisdiction) {
    this.name = name;
    this.unit = unit;
    this.standard = standard;
    this.byJurisdiction = byJurisdiction;
  }

  /**
   * A limit that is the same everywhere.
   *
   * @param name its name within the rule, in lower camel case
   * @param value the number
   * @param unit its unit, in UCUM
   * @return the limit
   */
  public static Limit of(String name, String value, String unit) {
    return new Limit(name, unit, new BigDecimal(value), Map.of());
  }

  /**
   * A limit that no source gives a number for: a rule with one is silent until a clinic's policy
   * sets it.
   *
   * @param name its name within the rule, in lower camel case
   * @param unit its unit, in UCUM
   * @return the limit
   */
  public static Limit setByClinic(String name, String unit) {
    return new Limit(name, unit, null, Map.of());
  }

  /**
   * The same limit with another number in one jurisdiction.
   *
   * @param jurisdiction where the other number holds
   * @param value that number
   * @return the limit
   */
  public Limit in(Jurisdiction jurisdiction, String value) {
    Map<Jurisdiction, BigDecimal> all = new EnumMap<>(Jurisdiction.class);
    all.putAll(byJurisdiction);
    all.put(jurisdiction, new BigDecimal(value));
    return new Limit(name, unit, standard, all);
  }

  /** {@return its name within the rule} */
  public String getName() {
    return name;
  }

  /** {@return its unit, in UCUM} */
  public String getUnit() {
    return unit;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** {@return the published number in a jurisdiction, if there is one} */
  public Optional<BigDecimal> findValue(Jurisdiction jurisdiction) {
    BigDecimal own = byJurisdiction.get(jurisdiction);
    return Optional.ofNullable(own == null ? standard : own);
  }
}
