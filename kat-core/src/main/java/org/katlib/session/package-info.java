/**
 * The meetings of a course: screening, preparation, dosing, integration and follow-up.
 *
 * <p>Start with {@link org.katlib.session.Session} and {@link org.katlib.session.DosingSession}.
 * What was planned and what was given stand side by side; a dose wrongly given is recorded as it
 * was. This package knows no course: what needs the weeks before or after is judged there.
 */
@KatStyle
@NullMarked
package org.katlib.session;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
