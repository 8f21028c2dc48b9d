/**
 * Those who care for the patient: who they are, what they may count for, and where they were.
 *
 * <p>Start with {@link org.katlib.team.Practitioner} and {@link org.katlib.team.PractitionerRole}.
 * This package knows no patient and no session.
 */
@KatStyle
@NullMarked
package org.katlib.team;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
