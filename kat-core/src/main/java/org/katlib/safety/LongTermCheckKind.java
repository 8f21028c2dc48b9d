package org.katlib.safety;

/** What is looked at over the months. */
public enum LongTermCheckKind {
  /** Urgency, frequency, pain, blood: what cystitis would show as. */
  URINARY_SYMPTOMS,
  /** Liver tests, ALP and GGT among them. */
  LIVER_TESTS,
  /** Memory and thinking. */
  COGNITION,
  /** Craving, use outside the treatment, other substances. */
  DEPENDENCE_AND_MISUSE,
  /** Thoughts, plans and acts. */
  SUICIDALITY,
  /** How the patient fares on stopping. */
  WITHDRAWAL
}
