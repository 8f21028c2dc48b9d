/**
 * When the medicine is given: phases, how often, and for how long.
 *
 * <p>Start with {@link org.katlib.schedule.DosingSchedule}; {@link
 * org.katlib.schedule.DosingCalendar} lays it out on days, {@link
 * org.katlib.schedule.TitrationRule} reads its ladder, and {@link org.katlib.schedule.Regimens}
 * holds what sources did. This package knows no patient and no session: it holds what was ordered
 * and what was published, and never proposes a dose.
 */
@KatStyle
@NullMarked
package org.katlib.schedule;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
