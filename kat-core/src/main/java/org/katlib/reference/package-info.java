/**
 * How reference data is read: commented CSV resources, one row one fact.
 *
 * <p>Start with {@link org.katlib.reference.ReferenceTable}; {@link org.katlib.reference.Row} says
 * what a cell can hold.
 *
 * <p>Not exported: the packages that own a table serve its rows as types of their own.
 */
@NullMarked
package org.katlib.reference;

import org.jspecify.annotations.NullMarked;
