package org.katlib.dosing;

/** How a product comes to be used somewhere. */
public enum MarketStatus {
  /** A medicines agency approved it, for some use: not for every use. */
  APPROVED,
  /** A pharmacy makes it up on a prescription; no agency approved it. */
  COMPOUNDED,
  /** It is given in trials alone. */
  INVESTIGATIONAL
}
