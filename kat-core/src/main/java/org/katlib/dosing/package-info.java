/**
 * The medicine: what is given, how much, by which route, and on what schedule.
 *
 * <p>Start with {@link org.katlib.dosing.Dose} and {@link org.katlib.dosing.DosingSchedule}. This
 * package knows no patient: a dose per body mass becomes a mass only where a weight is at hand. It
 * holds what others ordered and gave, and never proposes a dose.
 */
@KatStyle
@NullMarked
package org.katlib.dosing;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
