/**
 * How something about the patient is measured: by whom, when, and with which instrument.
 *
 * <p>Start with {@link org.katlib.measure.InstrumentId} and {@link
 * org.katlib.measure.RatingMoment}. This package knows no patient and no session.
 */
@KatStyle
@NullMarked
package org.katlib.measure;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
