/**
 * Exact amounts: each type has one unit (UCUM) and an exact decimal of up to 34 digits inside.
 *
 * <p>Start with {@link org.katlib.quantity.Mass}. Two amounts are {@code equals} when they were
 * recorded alike: {@code 1.50 mg} stays {@code 1.50} on the wire and is not {@code equals} to
 * {@code 1.5 mg}, so that equal values always give the same bytes. Whoever asks which is more, or
 * whether they are as much, uses {@link org.katlib.quantity.Quantity#compareTo} and {@link
 * org.katlib.quantity.Quantity#isAsMuchAs}, which look at the amount alone.
 *
 * <p>No arithmetic rounds unless a rounding mode is named. This package knows no drug and no rule.
 */
@KatStyle
@NullMarked
package org.katlib.quantity;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
