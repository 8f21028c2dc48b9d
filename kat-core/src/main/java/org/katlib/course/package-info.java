/**
 * The whole treatment of one patient, over time.
 *
 * <p>Start with {@link org.katlib.course.TreatmentCourse}, the document that applications exchange,
 * and {@link org.katlib.course.Journey}, which tells it in order; {@link
 * org.katlib.course.MemoryFreeCopy} keeps its memories back. This package knows no validator and no
 * outcome.
 */
@KatStyle
@NullMarked
package org.katlib.course;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
