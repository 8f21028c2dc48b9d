package org.katlib.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is documented says something, and nothing else does. */
class SettingEntryTest {
  @ParameterizedTest
  @CsvSource({
    "SOUND, DOCUMENTED, a clock, , true",
    "SOUND, DOCUMENTED, , , false",
    "SOUND, NOT_DOCUMENTED, , , true",
    "SOUND, NOT_DOCUMENTED, a clock, , false",
    "SOUND, NOT_APPLICABLE, a clock, , false",
    "SOUND, DOCUMENTED, a clock, 5, false",
    "TRUST, DOCUMENTED, , 0, true",
    "TRUST, DOCUMENTED, , 10, true",
    "TRUST, DOCUMENTED, , 11, false",
    "TRUST, NOT_APPLICABLE, , 5, false"
  })
  void whatCannotBeIsRefused(
      SettingItem item, SettingStatus status, String words, Integer rating, boolean possible) {
    SettingEntry.Builder entry =
        SettingEntry.builder().item(item).status(status).words(Optional.ofNullable(words));
    if (rating != null) {
      entry.rating(rating);
    }
    if (possible) {
      assertThat(entry.build().getStatus()).isEqualTo(status);
    } else {
      assertThatThrownBy(entry::build).isInstanceOf(IllegalStateException.class);
    }
  }
}
