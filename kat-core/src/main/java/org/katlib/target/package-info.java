/**
 * What the treatment works on, in the patient's terms.
 *
 * <p>Start with {@link org.katlib.target.TreatmentTarget}. This package knows no medicine and no
 * session.
 */
@KatStyle
@NullMarked
package org.katlib.target;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
