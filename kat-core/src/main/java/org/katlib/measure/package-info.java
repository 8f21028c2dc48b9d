/**
 * How something about the patient is measured: by whom, when, and with which instrument.
 *
 * <p>Start with {@link org.katlib.measure.Instrument}, which is data, and {@link
 * org.katlib.measure.InstrumentCatalogue}, which holds the published ones. This package knows no
 * patient, no answer and no session: what a patient answered is scored in {@code scoring}.
 */
@KatStyle
@NullMarked
package org.katlib.measure;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
