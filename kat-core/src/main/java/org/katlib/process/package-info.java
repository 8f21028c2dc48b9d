/**
 * What goes on between patient and therapist: how it feels, what is noticed, what comes up, what is
 * done.
 *
 * <p>Start with {@link org.katlib.process.TherapeuticRatings}, {@link
 * org.katlib.process.TherapeuticMoment} and {@link org.katlib.process.AttunementNote}. Nothing here
 * is ever an input to a rule about a dose. This package knows no session.
 */
@KatStyle
@NullMarked
package org.katlib.process;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
