package org.katlib.journey;

/** Where in a course an item of the setting is documented. */
public enum SettingSource {
  /** In the setting of the session. */
  SESSION,
  /** In the setting of the treatment. */
  TREATMENT,
  /** Elsewhere in the record, such as the people present. */
  RECORD
}
