/**
 * Watching over the patient: before, during and after a dose, and over the months.
 *
 * <p>Start with {@link org.katlib.safety.VitalSigns}, {@link org.katlib.safety.AdverseEvent} and
 * {@link org.katlib.safety.DischargeAssessment}. Vital signs are whole numbers, each in the one
 * unit that its LOINC code fixes. How severe an event was and whether it was serious are told
 * apart. This package knows no session.
 */
@KatStyle
@NullMarked
package org.katlib.safety;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
