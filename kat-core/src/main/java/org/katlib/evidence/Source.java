package org.katlib.evidence;

/**
 * A document that the library cites.
 *
 * @param key the short key by which citations name it, such as {@code S-SPRAVATO}
 * @param reference the document itself, as a bibliography would print it
 */
public record Source(String key, String reference) {}
