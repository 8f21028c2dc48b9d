package org.katlib.measure;

import java.util.ArrayList;
import java.util.List;
import org.katlib.reference.Row;

/**
 * One form of an instrument, as the tables name it.
 *
 * @param id the instrument
 * @param version which form of it
 */
record InstrumentForm(InstrumentId id, String version) {
  /** {@return the form that a row of {@code instruments.csv} is about} */
  static InstrumentForm of(Row row) {
    return new InstrumentForm(InstrumentId.of(row.text("id")), row.text("version"));
  }

  /**
   * {@return the forms that a row names: an id stands for all its forms, and id and version, parted
   * by a slash, for one}
   *
   * @param row a row with a column {@code forms}
   * @param known every form there is
   */
  static List<InstrumentForm> named(Row row, List<InstrumentForm> known) {
    List<InstrumentForm> named = new ArrayList<>();
    for (String name : row.list("forms")) {
      List<InstrumentForm> found = known.stream().filter(form -> form.isNamed(name)).toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("no form is named " + name);
      }
      named.addAll(found);
    }
    if (named.isEmpty()) {
      throw new IllegalStateException("a row names the forms it is about");
    }
    return named;
  }

  private boolean isNamed(String name) {
    return name.equals(id.getText()) || name.equals(this.toString());
  }

  /** {@return the id and the version, parted by a slash} */
  @Override
  public String toString() {
    return id.getText() + "/" + version;
  }
}
