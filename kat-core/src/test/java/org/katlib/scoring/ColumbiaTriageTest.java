package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Instrument;

/** The C-SSRS screener: a level is given only when nothing unknown could make it higher. */
class ColumbiaTriageTest {
  private static final Instrument RECENT = Forms.published("c-ssrs-screener", "recent");
  private static final Instrument SINCE = Forms.published("c-ssrs-screener", "since-last-contact");

  private static final List<String> LEVELS = List.of("none", "low", "moderate", "high");
  private static final int NONE = 2;
  private static final int DECLINED = 3;

  private static String level(Instrument form, String answers) {
    return Forms.told(Forms.total(form, Forms.answers(answers)));
  }

  @ParameterizedTest
  @CsvSource({
    "1=0 2=0 6=0, none",
    "1=1 2=0 6=0, low",
    "1=0 2=1 3=0 4=0 5=0 6=0, low",
    "1=1 2=1 3=0 4=0 5=0 6=0, low",
    "1=1 2=1 3=1 4=0 5=0 6=0, moderate",
    "1=0 2=0 6=1 6b=0, moderate",
    "1=1 2=0 6=1 6b=0, moderate",
    "1=0 2=0 6=1 6b=1, high",
    "1=1 2=1 3=0 4=1 5=0 6=0, high",
    "1=1 2=1 3=0 4=0 5=1 6=0, high",
    "4=1, high",
    "5=1, high",
    "6b=1, high",
    "3=1, ANSWERS_MISSING",
    "6=1, ANSWERS_MISSING",
    "1=1, ANSWERS_MISSING",
    "1=1 2=0, ANSWERS_MISSING",
    "1=1 2=1 6=0, ANSWERS_MISSING",
    "1=1 2=1 3=0 4=0 6=0, ANSWERS_MISSING",
    "1=1 2=1 3=0 5=0 6=0, ANSWERS_MISSING",
    "1=1 2=1 4=0 5=0 6=0, ANSWERS_MISSING",
    "1=1 2=1 3=0 4=0 5=0, ANSWERS_MISSING",
    "1=0 2=0 6=1, ANSWERS_MISSING",
    "1=0 2=0 6=1 6b=blank, ANSWERS_MISSING",
    "1=0 2=0 4=declined 6=0, ANSWERS_MISSING",
    "1=0 2=0 4=na 6=0, none",
    "1=0 2=0 4=1 6=0, high",
    "1=0 2=0 3=1 6=0, moderate",
    "1=0 2=0 6=0 6b=1, high",
    "1=0 6=0, ANSWERS_MISSING",
    "2=0 6=0, ANSWERS_MISSING",
    "1=1 6=0, ANSWERS_MISSING",
    "2=1 3=0 4=0 5=0 6=0, low",
    "1=2 2=0 6=0, RESPONSE_DEFECTIVE",
    "1=0 2=1 3=0 4=na 5=0 6=0, RESPONSE_DEFECTIVE"
  })
  void theRecentFormTriagesByTheWorstKnownYes(String answers, String told) {
    assertThat(level(RECENT, answers)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "1=0 2=0 6=0, none",
    "1=1 2=0 6=0, low",
    "1=1 2=1 3=1 4=0 5=0 6=0, moderate",
    "1=0 2=0 6=1, high",
    "1=0 2=0, ANSWERS_MISSING",
    "1=1 2=1 3=1 4=0 5=0, ANSWERS_MISSING"
  })
  void sinceLastContactAnyBehaviourIsHigh(String answers, String told) {
    assertThat(level(SINCE, answers)).isEqualTo(told);
  }

  private static List<ItemAnswer> answers(List<Integer> states) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      String item = RECENT.getItems().get(i).getId().getText();
      if (states.get(i) == DECLINED) {
        answers.add(Forms.none(item, AnswerAbsence.DECLINED));
      } else if (states.get(i) != NONE) {
        answers.add(Forms.answer(item, String.valueOf(states.get(i))));
      }
    }
    return answers;
  }

  private static int level(List<Integer> states) {
    return LEVELS.indexOf(Forms.total(RECENT, answers(states)).getBand().orElse(""));
  }

  private static List<Integer> with(List<Integer> states, int position, int answer) {
    List<Integer> changed = new ArrayList<>(states);
    changed.set(position, answer);
    return changed;
  }

  /** All 2187 sets of answers, whole and partial: one answer more never lowers a level given. */
  @Property(tries = 2187, generation = GenerationMode.EXHAUSTIVE)
  void oneAnswerMoreNeverLowersALevel(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 2) Integer> states) {
    int given = level(states);
    for (int i = 0; i < states.size(); i++) {
      for (int answer = 0; given >= 0 && states.get(i) == NONE && answer < NONE; answer++) {
        assertThat(level(with(states, i, answer))).isGreaterThanOrEqualTo(given);
      }
    }
  }

  /** A no that becomes a yes never lowers the level either, nor does a yes taken back unknown. */
  @Property(tries = 2187, generation = GenerationMode.EXHAUSTIVE)
  void aYesInsteadOfANoNeverLowersALevel(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 2) Integer> states) {
    int given = level(states);
    for (int i = 0; i < states.size(); i++) {
      if (given >= 0 && states.get(i) == 0) {
        int worse = level(with(states, i, 1));
        assertThat(worse < 0 || worse >= given).isTrue();
      }
    }
  }

  /**
   * Whatever is unknown, a level that is given is the one that every set of answers to it gives.
   */
  @Property(tries = 16384, generation = GenerationMode.EXHAUSTIVE)
  void aLevelIsGivenOnlyWhenNothingUnknownCanChangeIt(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 3) Integer> states) {
    int given = level(states);
    if (given < 0) {
      return;
    }
    for (int i = 0; i < states.size(); i++) {
      boolean settled = states.get(i) == NONE && isSettled(states, i);
      if (states.get(i) >= NONE && !settled) {
        assertThat(level(with(states, i, 1))).isEqualTo(given);
      }
    }
  }

  /** Items 3, 4 and 5 stand behind 2, and 6b behind 6. */
  private static boolean isSettled(List<Integer> states, int position) {
    boolean behindSecond = position >= 2 && position <= 4;
    return (behindSecond && states.get(1) == 0) || (position == 6 && states.get(5) == 0);
  }

  /** The guideline in one line, for whole sets of answers. */
  @Property(tries = 128, generation = GenerationMode.EXHAUSTIVE)
  void wholeSetsOfAnswersTriageAsTheGuidelineSays(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 1) Integer> states) {
    int high = states.get(3) + states.get(4) + states.get(6);
    int moderate = states.get(2) + states.get(5);
    int low = states.get(0) + states.get(1);
    String expected = high > 0 ? "high" : moderate > 0 ? "moderate" : low > 0 ? "low" : "none";
    assertThat(LEVELS.get(level(states))).isEqualTo(expected);
  }

  /** No level below high is given while 4, 5 or 6b could be a yes. */
  @Property(tries = 16384, generation = GenerationMode.EXHAUSTIVE)
  void nothingBelowHighWhileAGraveQuestionIsOpen(
      @ForAll @Size(7) List<@IntRange(min = 0, max = 3) Integer> states) {
    boolean open = false;
    for (int i : new int[] {3, 4, 6}) {
      open |= states.get(i) == DECLINED || (states.get(i) == NONE && !isSettled(states, i));
    }
    if (open) {
      assertThat(level(states)).isIn(-1, LEVELS.indexOf("high"));
    }
  }
}
