package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private final Page page = new Page();

  private String plain() {
    StringWriter out = new StringWriter();
    new PlainPage(new PrintWriter(out)).print(page);
    return out.toString();
  }

  private String markdown() {
    StringWriter out = new StringWriter();
    new MarkdownPage(new PrintWriter(out)).print(page);
    return out.toString();
  }

  @Test
  void aTableStandsInColumnsAndDropsThoseThatAreEmpty() {
    page.table(
        List.of("a", "empty", "b"), List.of(List.of("long cell", "", "1"), List.of("x", "", "2")));

    assertThat(plain()).isEqualTo("  a          b\n  long cell  1\n  x          2\n");
    assertThat(markdown()).isEqualTo("| a | b |\n|---|---|\n| long cell | 1 |\n| x | 2 |\n\n");
  }

  @Test
  void aTableThatIsTooWideIsToldRowByRow() {
    String wide = "w".repeat(111);
    page.table(List.of("a", "b", "c"), List.of(List.of("1", wide, ""), List.of("2", "", "z")));

    assertThat(plain()).isEqualTo("  1\n      b: " + wide + "\n  2\n      c: z\n");
  }

  @Test
  void aCellThatNamesAPartLeadsThere() {
    page.heading(1, "One, two (three-4)");
    page.table(List.of("part"), List.of(List.of("One, two (three-4)")));

    assertThat(markdown()).contains("| [One, two (three-4)](#one-two-three-4) |");
    assertThat(plain()).doesNotContain("#");
  }

  @Test
  void nothingInATextMakesMarkdownOrSteersTheTerminal() {
    page.line("a|b <i> *c* _d_ \\ \u001b[31m");

    assertThat(markdown()).isEqualTo("a\\|b &lt;i> \\*c\\* \\_d\\_ \\\\  [31m\n\n");
    assertThat(plain()).isEqualTo("a|b <i> *c* _d_ \\  [31m\n");
  }
}
