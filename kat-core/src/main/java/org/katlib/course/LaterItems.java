package org.katlib.course;

import java.util.List;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.reference.ReferenceTable;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;

/** The items that tell something only some time after a dose, from {@code later-items.csv}. */
final class LaterItems {
  /**
   * One of them.
   *
   * @param instrument the instrument, in any form
   * @param item the item
   */
  private record LaterItem(InstrumentId instrument, ItemId item) {}

  private static final List<LaterItem> ALL =
      ReferenceTable.read(
          LaterItems.class,
          "later-items.csv",
          row ->
              new LaterItem(InstrumentId.of(row.text("instrument")), ItemId.of(row.text("item"))));

  private LaterItems() {}

  /** Whether an instrument is given days or weeks after an experience. */
  static boolean isGivenLater(InstrumentId instrument) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).instrument().equals(instrument)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an answer is to one of them. */
  static boolean isAnswered(InstrumentResponse response, ItemAnswer answer) {
    for (int i = 0; i < ALL.size() && answer.getValue().isPresent(); i++) {
      if (ALL.get(i).instrument().equals(response.getInstrument())
          && ALL.get(i).item().equals(answer.getItem())) {
        return true;
      }
    }
    return false;
  }
}
