package org.katlib.target;

/** What the patient holds a memory to be. Nobody else decides it. */
public enum MemoryCertainty {
  /** Always remembered. */
  REMEMBERED,
  /** Remembered in parts, or not surely. */
  UNCERTAIN,
  /** First came up while the medicine acted; neither taken for a fact nor denied. */
  EMERGED_UNDER_MEDICINE
}
