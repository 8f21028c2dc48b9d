/**
 * The command line {@code kat}.
 *
 * <p>Start with {@link org.katlib.examples.FirstSteps}, {@link org.katlib.examples.TherapySteps}
 * and {@link org.katlib.examples.MeasureSteps}, the README's examples, or {@link
 * org.katlib.examples.Kat}; each command is a class of its own. {@link
 * org.katlib.examples.Documents} shows how an application reads a course, {@link
 * org.katlib.examples.ValidateCommand} how it judges one.
 */
@NullMarked
package org.katlib.examples;

import org.jspecify.annotations.NullMarked;
