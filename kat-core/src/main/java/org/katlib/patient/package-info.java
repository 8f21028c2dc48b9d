/**
 * The person in treatment: pseudonymous, with what dosing and screening need to know.
 *
 * <p>Start with {@link org.katlib.patient.Patient}. Who the person is stands apart, in {@link
 * org.katlib.patient.PatientIdentity}, and may be left out. This package knows no drug, session or
 * goal.
 */
@KatStyle
@NullMarked
package org.katlib.patient;

import org.jspecify.annotations.NullMarked;
import org.katlib.model.KatStyle;
