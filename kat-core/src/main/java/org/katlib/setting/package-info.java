/**
 * The inner set a patient comes with, and the setting they come to.
 *
 * <p>Start with {@link org.katlib.setting.SetChecklist} and {@link
 * org.katlib.setting.SettingRecord}. A setting is reported, never scored. This package knows no
 * session.
 */
@KatStyle
@NullMarked
package org.katlib.setting;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
