package org.katlib.examples;

import static org.katlib.examples.EverythingCourse.at;

import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.BorneOut;
import org.katlib.process.Breakthrough;
import org.katlib.process.ChallengeKind;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.Insight;
import org.katlib.process.InsightKind;
import org.katlib.process.MomentId;
import org.katlib.process.ReflectionId;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.Valence;
import org.katlib.session.DosingSession;

/** What came up in the dosing session, and what was noticed there. */
final class EverythingMoments {
  static final MomentId INSIGHT = MomentId.of("insight");
  static final MomentId TEARS = MomentId.of("tears");

  private EverythingMoments() {}

  static DosingSession.Builder addTo(DosingSession.Builder session) {
    return session
        .addMoments(
            ChallengingMoment.builder()
                .id(MomentId.of("fear"))
                .at(at("03-12T10:45"))
                .intensity(7)
                .words("The ground was gone")
                .addKinds(ChallengeKind.FEAR, ChallengeKind.GRIEF)
                .addSupports(
                    SupportGiven.builder()
                        .kind(SupportKind.PRESENCE)
                        .by(EverythingCourse.THERAPIST)
                        .at(at("03-12T10:46"))
                        .build(),
                    SupportGiven.builder()
                        .kind(SupportKind.WORDS)
                        .words("the ones she had asked for")
                        .build())
                .settledAt(at("03-12T10:55"))
                .build())
        .addMoments(
            Insight.builder()
                .id(INSIGHT)
                .at(at("03-12T11:00"))
                .expected(false)
                .intensity(7)
                .words("I was waiting, not broken")
                .kind(InsightKind.AVOIDANCE_AND_OLD_PATTERNS)
                .valence(Valence.MIXED)
                .memory(EverythingWork.STAIRS)
                .belief(EverythingWork.BROKEN)
                .addGoals(EverythingCourse.SISTER)
                .addProposes(EverythingCourse.LETTER)
                .build())
        .addMoments(
            Breakthrough.builder()
                .id(TEARS)
                .expected(false)
                .intensity(9)
                .words("I could cry")
                .valence(Valence.PLEASANT)
                .build())
        .addAttunementNotes(
            note("12:35", AttunementSubject.PATIENT, "colour in the face").build(),
            note("12:36", AttunementSubject.ALLIANCE, "she asked me to stay seated")
                .discussed(true)
                .build(),
            note("12:37", AttunementSubject.SETTING, "the street was loud").build(),
            note("12:38", AttunementSubject.INTUITION, "the letter will come by itself")
                .author(EverythingCourse.THERAPIST)
                .confidence(6)
                .borneOut(BorneOut.YES)
                .reflection(ReflectionId.of("kept-apart"))
                .discussed(false)
                .build());
  }

  private static AttunementNote.Builder note(String time, AttunementSubject about, String words) {
    return AttunementNote.builder().notedAt(at("03-12T" + time)).about(about).words(words);
  }
}
