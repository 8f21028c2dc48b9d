package org.katlib.setting;

/** Whether an item of a setting is on record. */
public enum SettingStatus {
  /** It is documented. */
  DOCUMENTED,
  /** It is not documented. */
  NOT_DOCUMENTED,
  /** It does not apply. */
  NOT_APPLICABLE
}
