package org.katlib.safety;

/** The untoward events that labels and trials of ketamine and esketamine list. */
public enum AdverseEventKind {
  /** Dissociation that was unwelcome or lasting. */
  DISSOCIATION,
  /** Dizziness. */
  DIZZINESS,
  /** Nausea. */
  NAUSEA,
  /** Vomiting. */
  VOMITING,
  /** Sedation. */
  SEDATION,
  /** Loss of consciousness. */
  LOSS_OF_CONSCIOUSNESS,
  /** Vertigo. */
  VERTIGO,
  /** Headache. */
  HEADACHE,
  /** A changed sense of taste. */
  DYSGEUSIA,
  /** Numbness to touch. */
  HYPOAESTHESIA,
  /** Anxiety. */
  ANXIETY,
  /** Panic. */
  PANIC,
  /** Lethargy. */
  LETHARGY,
  /** Insomnia. */
  INSOMNIA,
  /** Feeling drunk. */
  FEELING_DRUNK,
  /** Double vision. */
  DIPLOPIA,
  /** Nystagmus. */
  NYSTAGMUS,
  /** Euphoria. */
  EUPHORIA,
  /** Dysphoria. */
  DYSPHORIA,
  /** Hallucination. */
  HALLUCINATION,
  /** Agitation. */
  AGITATION,
  /** Confusion. */
  CONFUSION,
  /** Amnesia. */
  AMNESIA,
  /** A distressing reaction while the effect wears off. */
  EMERGENCE_REACTION,
  /** Raised blood pressure. */
  HYPERTENSION,
  /** Low blood pressure. */
  HYPOTENSION,
  /** Fast pulse. */
  TACHYCARDIA,
  /** Slow pulse. */
  BRADYCARDIA,
  /** Irregular heartbeat. */
  ARRHYTHMIA,
  /** Chest pain. */
  CHEST_PAIN,
  /** Breathing too little. */
  RESPIRATORY_DEPRESSION,
  /** Laryngospasm. */
  LARYNGOSPASM,
  /** Too much saliva. */
  HYPERSALIVATION,
  /** Pain where it was injected. */
  INJECTION_SITE_PAIN,
  /** Rash. */
  RASH,
  /** Anaphylaxis. */
  ANAPHYLAXIS,
  /** Movements like those of a seizure. */
  SEIZURE_LIKE_MOVEMENT,
  /** Urinary symptoms. */
  URINARY_SYMPTOMS,
  /** Raised liver enzymes. */
  RAISED_LIVER_ENZYMES,
  /** Thoughts of suicide. */
  SUICIDAL_IDEATION,
  /** Misuse of the medicine, or its passing on. */
  MISUSE_OR_DIVERSION,
  /** A fall. */
  FALL,
  /** Anything else, told by its coding or description. */
  OTHER
}
