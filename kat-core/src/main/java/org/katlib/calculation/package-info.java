/**
 * Explained arithmetic: what a dose comes to in milligrams, millilitres, rates, devices and
 * tablets.
 *
 * <p>Start with {@link org.katlib.calculation.DoseCalculation}: every result brings the steps that
 * led to it. It computes what it is asked and proposes nothing. What one route would have to give
 * for the exposure of another is an {@link org.katlib.calculation.ExposureInterval}, for teaching,
 * which never becomes a dose. This package knows no session and no course.
 */
@NullMarked
package org.katlib.calculation;

import org.jspecify.annotations.NullMarked;
