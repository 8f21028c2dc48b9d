/**
 * Values of every type, made from the types' own public API: for tests of this module and others.
 */
@NullMarked
package org.katlib.generator;

import org.jspecify.annotations.NullMarked;
