/**
 * What became of a treatment, and of many.
 *
 * <p>Start with {@link org.katlib.outcome.CourseOutcomes}, which tells one course in numbers, and
 * {@link org.katlib.outcome.CohortSummary}, which adds up many and can be exchanged. Nothing here
 * says what caused a change. This package knows no validator.
 */
@KatStyle
@NullMarked
package org.katlib.outcome;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
