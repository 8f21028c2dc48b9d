package org.katlib.rule;

/**
 * The validation group of the rules: a host that knows only Jakarta Bean Validation validates with
 * it, beside the default group, and gets the same rules reported at the same places as from the
 * library's own validator; severity, waivers and the sentence come from there.
 */
public interface Clinical {}
