package org.katlib.dosing;

import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;

/** The drug. */
public enum Substance {
  /** Racemic ketamine: S-ketamine and R-ketamine in equal parts; ATC N01AX03. */
  KETAMINE("N01AX03"),
  /** Esketamine: S-ketamine alone; ATC N06AX27 as an antidepressant. */
  ESKETAMINE("N06AX27");

  private final String atc;

  Substance(String atc) {
    this.atc = atc;
  }

  /** {@return the drug in the ATC classification} */
  public Coding getCoding() {
    return Coding.of(CodeSystem.ATC, atc);
  }
}
