package org.katlib.session;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.consent.TouchAgreement;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.AttunementNote;
import org.katlib.process.MomentId;
import org.katlib.process.SessionFocus;
import org.katlib.process.TherapeuticMoment;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;

/** A meeting at which therapeutic work is done: any but a screening. */
public sealed interface TherapySession extends Session
    permits PreparationSession, DosingSession, IntegrationSession, FollowUpSession {
  /** {@return the frameworks worked with, the leading one first} */
  List<FrameworkId> getFrameworks();

  /** {@return what the session turns towards} */
  Optional<@Valid SessionFocus> getFocus();

  /** {@return what was done, in any order} */
  List<@Valid UsedPractice> getPractices();

  /** {@return how trust, safety, hope and the rest were, by either of the two, in any order} */
  List<@Valid TherapeuticRatings> getTherapeuticRatings();

  /** {@return what the therapist noticed, in any order} */
  List<@Valid AttunementNote> getAttunementNotes();

  /** {@return what came up and was first told here, in any order} */
  List<@Valid TherapeuticMoment> getMoments();

  /** {@return the moments, of this session or an earlier one, that were explored here} */
  Set<MomentId> getExplores();

  /** {@return the group, where several patients met; each has a session of their own} */
  Optional<GroupId> getGroup();

  /** {@return what touch the patient agreed to for this session} */
  Optional<@Valid TouchAgreement> getTouchAgreement();

  /** {@return whether a traumatic memory was in the focus or was recalled on purpose} */
  default boolean isMemoryWork() {
    if (getFocus().isPresent() && !getFocus().get().getMemories().isEmpty()) {
      return true;
    }
    return isPractised(PracticeDemand.MEMORY_WORK);
  }

  /** {@return whether something was done that asks for a kind of care} */
  default boolean isPractised(PracticeDemand demand) {
    List<UsedPractice> practices = getPractices();
    for (int i = 0; i < practices.size(); i++) {
      if (practices.get(i).getDemands().contains(demand)) {
        return true;
      }
    }
    return false;
  }
}
