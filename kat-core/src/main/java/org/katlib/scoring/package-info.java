/**
 * What was answered, and what comes out of it.
 *
 * <p>Start with {@link org.katlib.scoring.InstrumentResponse}, {@link org.katlib.scoring.Scorer}
 * and {@link org.katlib.scoring.ScoreChange}. A score is made by the rule of its instrument alone;
 * what is missing is never made up unless it is asked for, and an answer that nobody may overlook
 * is told whatever becomes of the total. No diagnosis is ever made.
 */
@KatStyle
@NullMarked
package org.katlib.scoring;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
