/**
 * A course told for those who read it.
 *
 * <p>Start with {@link org.katlib.journey.Journey}, which tells a course in order; {@link
 * org.katlib.journey.SessionTimeline} tells one dosing session by the minute, and {@link
 * org.katlib.journey.SettingReport} what is documented of its setting. What is told is data: the
 * sentences are the application's. Nothing here judges. This package knows no rule and no
 * validator.
 */
@KatStyle
@NullMarked
package org.katlib.journey;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
