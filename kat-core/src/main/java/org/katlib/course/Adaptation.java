package org.katlib.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.goal.DecisionId;
import org.katlib.goal.Party;
import org.katlib.session.SessionId;

/**
 * Something in the treatment that was changed for this one patient: from what, to what, and why.
 */
public sealed interface Adaptation
    permits DoseAdaptation,
        FrequencyAdaptation,
        FocusAdaptation,
        SettingAdaptation,
        MethodAdaptation {
  /** {@return the id} */
  AdaptationId getId();

  /** {@return the day it was decided; not in the future} */
  @PastOrPresent
  LocalDate getDecidedOn();

  /** {@return why} */
  @NotBlank
  @Value.Redacted
  String getReason();

  /** {@return what it rests on} */
  List<@Valid AdaptationEvidence> getEvidence();

  /** {@return who of the two agreed} */
  Set<Party> getAgreedBy();

  /** {@return the shared decision it follows} */
  Optional<DecisionId> getDecision();

  /** {@return the first session it holds for} */
  Optional<SessionId> getFirstSession();

  /** {@return whether both agreed} */
  default boolean isAgreedByBoth() {
    return getAgreedBy().contains(Party.PATIENT) && getAgreedBy().contains(Party.THERAPIST);
  }
}
