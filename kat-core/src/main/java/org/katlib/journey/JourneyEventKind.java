package org.katlib.journey;

/** What an event of a journey is about. Each event has one kind. */
public enum JourneyEventKind {
  /** The patient's body, such as a weight. */
  PATIENT,
  /** A session begins or ends. */
  SESSION,
  /** The medicine is given. */
  DOSE,
  /** Something is asked, measured or seen on a day of dosing. */
  OBSERVATION,
  /** Something goes wrong or is guarded against, from the safety plan to the way home. */
  SAFETY,
  /** What is ordered. */
  SCHEDULE,
  /** What the patient consents to, touch among it. */
  CONSENT,
  /** A symptom, the cycle it stands in, and the motivation to change it. */
  TARGET,
  /** A belief about oneself, and how true it feels. */
  BELIEF,
  /** A traumatic memory, its charge, and whether it can be worked on. */
  MEMORY,
  /** Something done in everyday life. */
  ACTIVITY,
  /** A goal, and how far it is reached. */
  GOAL,
  /** What patient and therapist agree or decide together. */
  AGREEMENT,
  /** How the principles of trauma-informed care are kept. */
  TRAUMA_INFORMED_CARE,
  /** The set the patient comes with, and what they want for when they cannot say it. */
  SETTING,
  /** What is changed for this patient. */
  ADAPTATION,
  /** How trust, safety, hope and the rest are rated. */
  RATING,
  /** An instrument is answered. What is done about an answer is of the kind safety. */
  MEASURE,
  /** What the therapist notices. */
  ATTUNEMENT,
  /** An insight, a breakthrough, a hard moment. */
  MOMENT,
  /** What is done with the patient in a session. */
  PRACTICE,
  /** The team looks at whether to go on. */
  REVIEW
}
