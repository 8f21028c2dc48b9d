package org.katlib.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** A page as plain text. */
final class PlainPage {
  /** How wide the columns of a table may be together, but for the last, which may run on. */
  private static final int WIDEST = 110;

  private final PrintWriter out;

  PlainPage(PrintWriter out) {
    this.out = out;
  }

  void print(Page page) {
    boolean first = true;
    for (Page.Part part : page.parts()) {
      if (part instanceof Page.Heading heading) {
        if (!first) {
          line("");
        }
        line(heading.level() == 2 ? "\u2014 " + heading.words() + " \u2014" : heading.words());
      } else if (part instanceof Page.Lines lines) {
        lines.lines().forEach(this::line);
      } else if (part instanceof Page.Bullets bullets) {
        bullets.lines().forEach(text -> line("- " + text));
      } else if (part instanceof Page.Table table) {
        table(table);
      }
      first = false;
    }
  }

  private void table(Page.Table table) {
    int columns = table.header().size();
    int[] widths = new int[columns];
    for (int i = 0; i < columns - 1; i++) {
      widths[i] = length(table.header().get(i));
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    if (IntStream.of(widths).sum() > WIDEST) {
      table.rows().forEach(row -> block(table.header(), row));
      return;
    }
    row(table.header(), widths);
    table.rows().forEach(row -> row(row, widths));
  }

  private void row(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append("  ").append(cells.get(i));
      line.append(" ".repeat(Math.max(0, widths[i] - length(cells.get(i)))));
    }
    line(line.toString().stripTrailing());
  }

  /** What is too wide for a table: a row's first cell, and the others below it by their names. */
  private void block(List<String> header, List<String> row) {
    line("  " + row.get(0));
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        line("      " + header.get(i) + ": " + row.get(i));
      }
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void line(String line) {
    out.print(Printable.of(line) + "\n");
  }
}
