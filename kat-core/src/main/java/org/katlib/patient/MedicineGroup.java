package org.katlib.patient;

/**
 * What a medicine counts as where sources speak of interactions with ketamine or esketamine.
 *
 * <p>The clinician records it; it is never guessed from a name.
 */
public enum MedicineGroup {
  /** A benzodiazepine. */
  BENZODIAZEPINE,
  /** An opioid. */
  OPIOID,
  /** Alcohol, where it is drunk regularly. */
  ALCOHOL,
  /** Another depressant of the central nervous system, such as a hypnotic. */
  OTHER_CNS_DEPRESSANT,
  /** A psychostimulant: an amphetamine, methylphenidate, modafinil, armodafinil. */
  PSYCHOSTIMULANT,
  /** A sympathomimetic; many psychostimulants are recorded as both. */
  SYMPATHOMIMETIC,
  /** An inhibitor of monoamine oxidase. */
  MAO_INHIBITOR,
  /** Theophylline or aminophylline. */
  THEOPHYLLINE_OR_AMINOPHYLLINE,
  /** Another derivative of xanthine. */
  OTHER_XANTHINE_DERIVATIVE,
  /** Vasopressin. */
  VASOPRESSIN,
  /** Ergometrine. */
  ERGOMETRINE,
  /** A thyroid hormone. */
  THYROID_HORMONE,
  /** Lamotrigine. */
  LAMOTRIGINE,
  /** Naltrexone to swallow. */
  NALTREXONE_ORAL,
  /** Naltrexone as an extended-release injection. */
  NALTREXONE_EXTENDED_RELEASE,
  /** Clarithromycin. */
  CLARITHROMYCIN,
  /** Grapefruit juice. */
  GRAPEFRUIT_JUICE,
  /** Ticlopidine. */
  TICLOPIDINE,
  /** Itraconazole. */
  ITRACONAZOLE,
  /** Rifampicin. */
  RIFAMPICIN,
  /** St John's wort. */
  ST_JOHNS_WORT,
  /** Lithium. */
  LITHIUM,
  /** Risperidone. */
  RISPERIDONE,
  /** Clozapine. */
  CLOZAPINE,
  /** Haloperidol. */
  HALOPERIDOL,
  /** Olanzapine. */
  OLANZAPINE,
  /** A selective serotonin reuptake inhibitor. */
  SSRI,
  /** A serotonin and noradrenaline reuptake inhibitor. */
  SNRI,
  /** A medicine against high blood pressure. */
  ANTIHYPERTENSIVE,
  /** Looked at, and none of these. */
  NONE_OF_THESE
}
