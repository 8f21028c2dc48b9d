/**
 * What the patient agreed to, and took back.
 *
 * <p>Start with {@link org.katlib.consent.Consent}. A consent can be withdrawn at any time, and is
 * never widened while the medicine acts. This package knows no session.
 */
@KatStyle
@NullMarked
package org.katlib.consent;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
