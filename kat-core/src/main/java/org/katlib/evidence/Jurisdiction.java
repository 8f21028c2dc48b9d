package org.katlib.evidence;

/** Whose approved texts apply; the US and EU texts on esketamine differ. */
public enum Jurisdiction {
  /** The United States. */
  US,
  /** The European Union. */
  EU
}
