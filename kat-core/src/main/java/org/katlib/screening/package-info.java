/**
 * What is asked, examined and decided before the treatment, and what sources say about it.
 *
 * <p>Start with {@link org.katlib.screening.Screening}; {@link
 * org.katlib.screening.ConditionCatalogue} holds who calls which condition what, and {@link
 * org.katlib.screening.Interactions} what is known of medicines taken beside the drug, and {@link
 * org.katlib.screening.TestPositions} who asks for which test. This package knows no session and no
 * course: the rules that need them are judged there.
 */
@KatStyle
@NullMarked
package org.katlib.screening;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
