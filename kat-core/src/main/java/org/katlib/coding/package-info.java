/**
 * Codes of published terminologies, each with the system it comes from.
 *
 * <p>Start with {@link org.katlib.coding.Coding}. This package holds no terminology: a code is
 * kept, compared and passed on, never looked up; of LOINC and SNOMED CT the check digit is held.
 */
@KatStyle
@NullMarked
package org.katlib.coding;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
