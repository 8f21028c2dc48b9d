package org.katlib.dosing;

import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;

/** The way into the body. */
public enum Route {
  /** Into a vein. */
  INTRAVENOUS("47625008"),
  /** Into a muscle. */
  INTRAMUSCULAR("78421000"),
  /** Under the skin. */
  SUBCUTANEOUS("34206005"),
  /** Into the nose. */
  NASAL("46713006"),
  /** Under the tongue. */
  SUBLINGUAL("37839007"),
  /** Between gum and cheek. */
  BUCCAL("54471007"),
  /** Swallowed. */
  ORAL("26643006"),
  /** Into the rectum. */
  RECTAL("37161004");

  private final String snomed;

  Route(String snomed) {
    this.snomed = snomed;
  }

  /** {@return the route in SNOMED CT} */
  public Coding getCoding() {
    return Coding.of(CodeSystem.SNOMED_CT, snomed);
  }
}
