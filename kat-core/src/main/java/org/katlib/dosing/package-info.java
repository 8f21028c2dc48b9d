/**
 * The medicine: what is given, how much, and by which route.
 *
 * <p>Start with {@link org.katlib.dosing.Dose}. What sources publish stands in {@link
 * org.katlib.dosing.PublishedRanges}, {@link org.katlib.dosing.ProductCatalogue}, {@link
 * org.katlib.dosing.BioavailabilityTable} and {@link org.katlib.dosing.EffectWindows}, each row
 * with its source. This package knows no patient: a dose per body mass becomes a mass only where a
 * weight is at hand. It never proposes a dose.
 */
@KatStyle
@NullMarked
package org.katlib.dosing;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
