package org.katlib.safety;

/** What dissociation was rated with. */
public enum DissociationScale {
  /** A clinician's own judgement, without a score. */
  CLINICAL_JUDGEMENT(0),
  /** CADSS in the form of 23 items used for ketamine and esketamine, each 0 to 4. */
  CADSS_23(92),
  /** CADSS-6: items 1, 2, 6, 7, 15 and 22 of that form; built afterwards, not validated since. */
  CADSS_6(24),
  /** CADSS by the manual of 2014: 28 items, each 0 to 4. */
  CADSS_28(112);

  private final int highest;

  DissociationScale(int highest) {
    this.highest = highest;
  }

  /** {@return the highest total, by arithmetic from the items; 0 where there is no score} */
  public int getHighest() {
    return highest;
  }
}
