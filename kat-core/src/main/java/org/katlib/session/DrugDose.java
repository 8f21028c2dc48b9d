package org.katlib.session;

import jakarta.validation.Valid;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;

/** What a planned and a given dose share: how much of which drug, by which way, in which form. */
public interface DrugDose {
  /** {@return the drug} */
  Substance getSubstance();

  /** {@return how much} */
  @Valid
  Dose getDose();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the form of the drug} */
  DoseForm getForm();

  /** {@return whether this is the nasal spray of esketamine that is an approved medicine} */
  default boolean isEsketamineSpray() {
    return getSubstance() == Substance.ESKETAMINE && getForm() == DoseForm.NASAL_SPRAY_DEVICE;
  }
}
