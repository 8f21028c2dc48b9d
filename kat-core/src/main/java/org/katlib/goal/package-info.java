/**
 * What the work is for, as both define it together.
 *
 * <p>Start with {@link org.katlib.goal.Goal}. The statuses are those of an HL7 FHIR R4 Goal. This
 * package knows no session.
 */
@KatStyle
@NullMarked
package org.katlib.goal;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
