/**
 * Reading and writing documents: strict JSON, the same bytes for the same value.
 *
 * <p>Start with {@link org.katlib.json.KatJson}; {@link org.katlib.json.KatJsonException} tells
 * where a document was refused; {@link org.katlib.json.KatModule} is for hosts that have a Jackson
 * mapper of their own. Everything else is the one codec behind the three. It learns each type from
 * its public API ({@code Discovery}), and knows no type of the domain by name: a type added to the
 * core is on the wire with no line written here.
 */
@NullMarked
package org.katlib.json;

import org.jspecify.annotations.NullMarked;
