package org.katlib.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.katlib.goal.WorkingAgreement;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.process.Breakthrough;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.Insight;
import org.katlib.process.SessionFocus;
import org.katlib.process.TherapeuticMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ResponseId;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.target.StabilisationCheck;

/**
 * A course for those who need not know of its traumatic memories. The label of a memory, and what
 * was answered about it, are the most sensitive data of a record.
 *
 * <p>The copy holds no memory and no rating of its charge, no intention towards one, and no id of
 * one: not in the focus of a session, not in an insight or a breakthrough. Of a look at stability
 * the day and the verdict stay; what was found and noted does not.
 *
 * <p>What was answered about what happened goes too: each response to an instrument of the kind
 * {@link MeasureKind#EXPOSURE}, such as a list of adverse experiences, and what was done about it.
 * So does a response to an instrument that nobody here knows, as it may be one of these. How strong
 * symptoms are is no memory, and stays.
 *
 * <p>Beliefs stay, and so does all else: that a session worked on a memory is still told by what
 * was practised in it.
 *
 * <p>Texts stay as they are, and what a text says cannot be known here: the words of a moment, a
 * note, a theme or a purpose may tell of a memory. Whoever hands the copy on reads them first.
 *
 * <p>The copy is for handing on, not for judging: a rule about memories finds nothing in it.
 */
public final class MemoryFreeCopy {
  private MemoryFreeCopy() {}

  /**
   * {@return a copy of a course without its memories; every reference that the course resolves, the
   * copy resolves too}
   *
   * @param course the course
   */
  public static TreatmentCourse of(TreatmentCourse course) {
    Set<ResponseId> told =
        course.getResponses().stream()
            .filter(response -> isAboutWhatHappened(course, response))
            .map(InstrumentResponse::getId)
            .collect(Collectors.toSet());
    return course.toBuilder()
        .memories(List.of())
        .responses(course.getResponses().stream().filter(it -> !told.contains(it.getId())).toList())
        .signalReviews(
            course.getSignalReviews().stream()
                .filter(review -> !told.contains(review.getResponse()))
                .toList())
        .stabilisationChecks(
            course.getStabilisationChecks().stream().map(MemoryFreeCopy::of).toList())
        .workingAgreements(course.getWorkingAgreements().stream().map(MemoryFreeCopy::of).toList())
        .sessions(course.getSessions().stream().map(MemoryFreeCopy::of).toList())
        .build();
  }

  /** Whether any form of the instrument asks what happened, or nobody knows a form of it. */
  private static boolean isAboutWhatHappened(TreatmentCourse course, InstrumentResponse response) {
    List<Instrument> forms = course.findInstruments(response.getInstrument());
    return forms.isEmpty()
        || forms.stream().anyMatch(form -> form.getKind() == MeasureKind.EXPOSURE);
  }

  private static StabilisationCheck of(StabilisationCheck check) {
    return check.toBuilder().needs(Set.of()).note(Optional.empty()).build();
  }

  private static WorkingAgreement of(WorkingAgreement agreement) {
    return agreement.toBuilder().memoryIntentions(List.of()).build();
  }

  private static Session of(Session session) {
    if (!(session instanceof TherapySession therapy)) {
      return session;
    }
    Optional<SessionFocus> focus =
        therapy.getFocus().map(known -> known.toBuilder().memories(Set.of()).build());
    List<TherapeuticMoment> moments =
        therapy.getMoments().stream().map(MemoryFreeCopy::of).toList();
    if (therapy instanceof PreparationSession preparation) {
      return preparation.toBuilder().focus(focus).moments(moments).build();
    }
    if (therapy instanceof DosingSession dosing) {
      return dosing.toBuilder().focus(focus).moments(moments).build();
    }
    if (therapy instanceof IntegrationSession integration) {
      return integration.toBuilder().focus(focus).moments(moments).build();
    }
    return ((FollowUpSession) therapy).toBuilder().focus(focus).moments(moments).build();
  }

  private static TherapeuticMoment of(TherapeuticMoment moment) {
    if (moment instanceof Insight insight) {
      return insight.toBuilder().memory(Optional.empty()).build();
    }
    if (moment instanceof Breakthrough breakthrough) {
      return breakthrough.toBuilder().memory(Optional.empty()).build();
    }
    return ((ChallengingMoment) moment).toBuilder().memory(Optional.empty()).build();
  }
}
