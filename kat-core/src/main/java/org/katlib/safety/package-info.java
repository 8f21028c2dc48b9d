/**
 * Watching over the patient: what is measured around a dose.
 *
 * <p>Start with {@link org.katlib.safety.VitalSigns}. Vital signs are whole numbers, each in the
 * one unit that its LOINC code fixes. This package knows no dose and no session.
 */
@KatStyle
@NullMarked
package org.katlib.safety;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
