/**
 * Rules as values: what a cited source or a clinic's policy says, and how a departure is reported.
 *
 * <p>Start with {@link org.katlib.rule.Rule} (one sentence of a source, with its limits and a
 * check), {@link org.katlib.rule.Finding} (one reported concern) and {@link
 * org.katlib.rule.ClinicPolicy} (how a clinic judges by them). The rules themselves live beside the
 * types they judge; this package knows none of those types.
 */
@KatStyle
@NullMarked
package org.katlib.rule;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
