/**
 * Judging a whole value: form, rules and a clinic's policy in one report.
 *
 * <p>Start with {@link org.katlib.validation.KatValidator}. A host that knows only Jakarta Bean
 * Validation reports the same rules at the same places by validating with the default group and
 * {@link org.katlib.rule.Clinical}. This package holds no rule of its own: each lives beside the
 * type it judges.
 */
@KatStyle
@NullMarked
package org.katlib.validation;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
