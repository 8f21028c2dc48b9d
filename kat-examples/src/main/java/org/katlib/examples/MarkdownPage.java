package org.katlib.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A page as Markdown. */
final class MarkdownPage {
  private final PrintWriter out;

  MarkdownPage(PrintWriter out) {
    this.out = out;
  }

  /** Prints a page; a cell that is the name of a part of it leads there. */
  void print(Page page) {
    Set<String> names = new HashSet<>();
    for (Page.Part part : page.parts()) {
      if (part instanceof Page.Heading heading) {
        names.add(heading.words());
      }
    }
    for (Page.Part part : page.parts()) {
      if (part instanceof Page.Heading heading) {
        out.print("#".repeat(heading.level() + 1) + " " + text(heading.words()) + "\n\n");
      } else if (part instanceof Page.Lines lines) {
        // Two blanks at a line's end would be lost by an editor; a backslash breaks it as well.
        out.print(
            String.join("\\\n", lines.lines().stream().map(MarkdownPage::text).toList()) + "\n\n");
      } else if (part instanceof Page.Bullets bullets) {
        bullets.lines().forEach(line -> out.print("- " + text(line) + "\n"));
        out.print("\n");
      } else if (part instanceof Page.Table table) {
        row(table.header(), Set.of());
        out.print("|" + "---|".repeat(table.header().size()) + "\n");
        table.rows().forEach(row -> row(row, names));
        out.print("\n");
      }
    }
  }

  private void row(List<String> cells, Set<String> names) {
    List<String> texts = new ArrayList<>();
    for (String cell : cells) {
      texts.add(names.contains(cell) ? "[" + text(cell) + "](" + address(cell) + ")" : text(cell));
    }
    out.print("| " + String.join(" | ", texts) + " |\n");
  }

  /** {@return where the part of a name is, as code hosts make it from the name} */
  private static String address(String name) {
    return "#"
        + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private static String text(String words) {
    return Printable.of(words)
        .replace("\\", "\\\\")
        .replace("<", "&lt;")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_");
  }
}
