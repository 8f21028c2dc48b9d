package org.katlib.framework;

/** How a framework goes together with trauma-informed care. */
public enum TraumaInformedFit {
  /** It fits by its nature. */
  NATURAL_FIT,
  /** It fits where it is done with care. */
  FINE_WITH_CARE,
  /** It needs rules that set the pace. */
  NEEDS_PACING_RULES
}
