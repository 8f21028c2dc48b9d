package org.katlib.dosing;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a mass of the drug counts: the base, as labels do, or its hydrochloride. */
public enum SaltBasis {
  /** The base. */
  BASE("1"),
  /**
   * The hydrochloride: 1.1533 mg of it hold 1 mg of ketamine base (Ketalar label, by strengths).
   */
  HYDROCHLORIDE("1.1533");

  private final BigDecimal massOfOneMilligramBase;

  SaltBasis(String massOfOneMilligramBase) {
    this.massOfOneMilligramBase = new BigDecimal(massOfOneMilligramBase);
  }

  /** {@return the mass on this basis that holds a mass of base, exact} */
  public BigDecimal ofBase(BigDecimal base) {
    return this == BASE ? base : base.multiply(massOfOneMilligramBase);
  }

  /** {@return the mass of base that a mass on this basis holds, to 34 digits} */
  public BigDecimal toBase(BigDecimal mass) {
    return this == BASE ? mass : mass.divide(massOfOneMilligramBase, MathContext.DECIMAL128);
  }
}
