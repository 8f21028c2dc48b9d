package org.katlib.evidence;

import java.util.List;

/**
 * Something a source says that no rule judges by: a rate, a blood level, a law.
 *
 * @param id its key in the table
 * @param topic what it is about
 * @param statement what the source says, in short; never what is right
 * @param citations the sources; never empty
 */
public record PublishedFact(String id, String topic, String statement, List<Citation> citations) {
  /** Keeps a copy of its own. */
  public PublishedFact {
    citations = List.copyOf(citations);
  }
}
