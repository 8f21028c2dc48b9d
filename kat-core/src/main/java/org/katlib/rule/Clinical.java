package org.katlib.rule;

/**
 * The validation group of the rules: a host that knows only Jakarta Bean Validation validates with
 * it, beside the default group, and gets the same concerns as from the library's own validator.
 */
public interface Clinical {}
