/**
 * The schools of therapy that the work can follow.
 *
 * <p>Start with {@link org.katlib.framework.FrameworkCatalogue}. No framework has been shown
 * superior to another, and none is a condition for dosing. This package knows no session.
 */
@KatStyle
@NullMarked
package org.katlib.framework;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
