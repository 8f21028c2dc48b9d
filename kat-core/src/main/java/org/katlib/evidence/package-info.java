/**
 * Where a number comes from: a citation, its grade, and how sure the library is of it.
 *
 * <p>Start with {@link org.katlib.evidence.Citation}; {@link org.katlib.evidence.Sources} holds the
 * documents cited. This package knows no rule and no patient.
 */
@KatStyle
@NullMarked
package org.katlib.evidence;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
