package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;

/** The sources of one page: each is told once, in the end, and named by its number before. */
final class SourceNumbers {
  /** What {@link #rows} holds. */
  static final List<String> HEADER = List.of("no.", "grade", "how sure", "source");

  private final List<Citation> citations = new ArrayList<>();

  /** {@return such as {@code [1][3, unconfirmed]}, or nothing where nothing is cited} */
  String of(List<Citation> cited) {
    StringBuilder marks = new StringBuilder();
    for (Citation citation : cited) {
      if (!citations.contains(citation)) {
        citations.add(citation);
      }
      marks.append('[').append(citations.indexOf(citation) + 1);
      marks.append(reservation(citation.getConfidence())).append(']');
    }
    return marks.toString();
  }

  /** {@return the same, set off from the words before it} */
  String after(List<Citation> cited) {
    return cited.isEmpty() ? "" : " " + of(cited);
  }

  /** {@return the sources by their numbers, with grade and confidence} */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Citation citation : citations) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              Words.of(citation.getGrade()),
              of(citation.getConfidence()),
              citation.getText()));
    }
    return rows;
  }

  /** {@return how sure the library is, in words} */
  static String of(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "confirmed";
      case CONFIRMED_SECONDARY -> "as another page reports it";
      case UNCONFIRMED -> "unconfirmed";
    };
  }

  private static String reservation(Confidence confidence) {
    return confidence == Confidence.CONFIRMED ? "" : ", " + of(confidence);
  }
}
