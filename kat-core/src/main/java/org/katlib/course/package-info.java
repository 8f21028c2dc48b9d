/**
 * The whole treatment of one patient, over time.
 *
 * <p>Start with {@link org.katlib.course.TreatmentCourse}, the document that applications exchange;
 * {@link org.katlib.course.MemoryFreeCopy} keeps its memories back. The rules that need the weeks
 * before or after a session stand here. This package knows no journey, no validator and no outcome.
 */
@KatStyle
@NullMarked
package org.katlib.course;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
