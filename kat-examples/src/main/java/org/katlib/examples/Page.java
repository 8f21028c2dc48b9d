package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;

/** Something to read, part by part, before it is known how it is printed. */
final class Page {
  /** One part of a page. */
  sealed interface Part permits Heading, Lines, Bullets, Table {}

  /**
   * The name of what follows.
   *
   * @param level 1 for a page's own name, 2 for a section of it, 3 for a part of that
   * @param words the name
   */
  record Heading(int level, String words) implements Part {}

  /**
   * Sentences, each on a line of its own.
   *
   * @param lines the sentences
   */
  record Lines(List<String> lines) implements Part {}

  /**
   * Things told one by one.
   *
   * @param lines one line for each
   */
  record Bullets(List<String> lines) implements Part {}

  /**
   * Things told side by side.
   *
   * @param header what each column holds
   * @param rows as many cells as the header has
   */
  record Table(List<String> header, List<List<String>> rows) implements Part {}

  private final List<Part> parts = new ArrayList<>();

  List<Part> parts() {
    return List.copyOf(parts);
  }

  void heading(int level, String words) {
    parts.add(new Heading(level, words));
  }

  void lines(List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(new Lines(List.copyOf(lines)));
    }
  }

  void line(String line) {
    lines(List.of(line));
  }

  void bullets(List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(new Bullets(List.copyOf(lines)));
    }
  }

  /** Adds a table without the columns that are empty in every row. */
  void table(List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        kept.add(column);
      }
    }
    parts.add(
        new Table(
            kept.stream().map(header::get).toList(),
            rows.stream().map(row -> kept.stream().map(row::get).toList()).toList()));
  }
}
