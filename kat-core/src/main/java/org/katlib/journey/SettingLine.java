package org.katlib.journey;

import java.util.Optional;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingStatus;

/**
 * What a report says about one item of a setting.
 *
 * @param item the item
 * @param status whether it is documented
 * @param source where it is documented, or where it was said not to apply; empty where it is not
 *     documented
 */
public record SettingLine(SettingItem item, SettingStatus status, Optional<SettingSource> source) {
  static SettingLine of(SettingItem item, SettingStatus status, SettingSource source) {
    return new SettingLine(
        item,
        status,
        status == SettingStatus.NOT_DOCUMENTED ? Optional.empty() : Optional.of(source));
  }
}
