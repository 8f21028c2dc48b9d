package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;

/** A setting in words, item by item; never a score. */
final class SettingWords {
  private SettingWords() {}

  /** {@return what is documented, in the order of the guideline, and what is not} */
  static List<String> of(SettingRecord setting) {
    List<String> words = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    setting.getEntries().stream()
        .sorted(Comparator.comparing(SettingEntry::getItem))
        .forEach(
            entry -> {
              if (entry.getStatus() == SettingStatus.DOCUMENTED) {
                words.add(of(entry));
              } else if (entry.getStatus() == SettingStatus.NOT_DOCUMENTED) {
                missing.add(Words.of(entry.getItem()));
              }
            });
    if (!missing.isEmpty()) {
      words.add("not documented \u2013 " + String.join(", ", missing));
    }
    return words;
  }

  private static String of(SettingEntry entry) {
    List<String> words = new ArrayList<>();
    entry.getWords().ifPresent(words::add);
    entry.getRating().ifPresent(points -> words.add(points + " of 10 for the patient"));
    return Words.of(entry.getItem()) + " \u2013 " + String.join(", ", words);
  }
}
