package org.katlib.consent;

/** How far recording is agreed to, narrowest first. */
public enum RecordingConsent {
  /** No recording. */
  NONE,
  /** Sound. */
  AUDIO,
  /** Sound and picture. */
  AUDIO_AND_VIDEO
}
