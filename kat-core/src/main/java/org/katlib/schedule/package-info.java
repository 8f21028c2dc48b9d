/**
 * When the medicine is given: phases, how often, and for how long.
 *
 * <p>Start with {@link org.katlib.schedule.DosingSchedule}. This package knows no patient and no
 * session: it holds what was ordered, and never proposes a dose.
 */
@KatStyle
@NullMarked
package org.katlib.schedule;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
