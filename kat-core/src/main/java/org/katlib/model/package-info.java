/**
 * What every type of the library shares: its style, its name on the wire, and typed ids.
 *
 * <p>Start with {@link org.katlib.model.KatType}, {@link org.katlib.model.Identifier} and {@link
 * org.katlib.model.TextValue}. This package knows no idea of the domain.
 */
@NullMarked
package org.katlib.model;

import org.jspecify.annotations.NullMarked;
