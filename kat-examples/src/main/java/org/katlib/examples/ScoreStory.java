package org.katlib.examples;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.examples.ScoredAnswers.Scored;
import org.katlib.measure.Instrument;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.ScaleWorking;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;
import org.katlib.team.PractitionerId;

/** One scored response, told to a clinician: what nobody may overlook first. */
final class ScoreStory {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Optional<TreatmentCourse> course;
  private final SignalWords signals;
  private final PrintWriter out;

  ScoreStory(Optional<TreatmentCourse> course, PrintWriter out) {
    this.course = course;
    this.signals = new SignalWords(course);
    this.out = out;
  }

  void tell(ScoredAnswers answers) {
    if (answers.scored().isEmpty() && answers.unscored().isEmpty()) {
      out.print("No answers of this are on record.\n");
    }
    List<String> first = first(answers);
    if (course.isPresent() && !first.isEmpty()) {
      out.print("Look at this first\n");
      first.forEach(line -> out.print(Printable.of(line) + "\n"));
      out.print("\n");
    }
    for (int i = 0; i < answers.scored().size(); i++) {
      out.print(i == 0 ? "" : "\n");
      tell(answers.scored().get(i));
    }
  }

  /**
   * What waits for a person, of all the answers of a course: what nobody looked at first, and the
   * urgent of it before the rest.
   */
  private List<String> first(ScoredAnswers answers) {
    List<Waiting> all = new ArrayList<>();
    for (Scored one : answers.scored()) {
      List<String> lines = new ArrayList<>();
      for (SafetySignal signal : one.score().getSignals()) {
        lines.add(SignalWords.of(one.form(), signal, one.response().findValue(signal.getItem())));
      }
      if (!lines.isEmpty()) {
        lines.addAll(signals.reviews(one.response()));
      }
      lines.addAll(SignalWords.unanswered(one.form(), one.workings()));
      add(one.response(), one.form().getName(), one.score().getSignals(), lines, all);
    }
    for (ScoredAnswers.Unscored one : answers.unscored()) {
      List<String> lines = new ArrayList<>(unscored(one));
      lines.add("These answers are not scored: " + Words.sentence(one.reason()));
      String name =
          one.forms().isEmpty()
              ? one.response().getInstrument().getText()
              : one.forms().get(0).getName();
      add(one.response(), name, one.signals(), lines, all);
    }
    return all.stream()
        .sorted(Comparator.comparingInt(Waiting::rank))
        .flatMap(waiting -> waiting.lines().stream())
        .toList();
  }

  /** What waits of one response. */
  private record Waiting(int rank, List<String> lines) {}

  private void add(
      InstrumentResponse response,
      String name,
      List<SafetySignal> raised,
      List<String> found,
      List<Waiting> all) {
    if (!found.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add("- " + TIME.format(response.getAnsweredAt()) + ", " + name + ":");
      found.forEach(line -> lines.add("  " + line));
      all.add(new Waiting(signals.rank(response, raised), lines));
    }
  }

  /** What nobody may overlook in answers without a score, whichever form they are of. */
  List<String> unscored(ScoredAnswers.Unscored one) {
    if (one.forms().isEmpty()) {
      return List.of(SignalWords.NOT_LOOKED_THROUGH);
    }
    List<String> lines = new ArrayList<>();
    for (SafetySignal signal : one.signals()) {
      lines.add(SignalWords.of(one.forms(), signal, one.response().findValue(signal.getItem())));
    }
    if (!lines.isEmpty()) {
      lines.addAll(signals.reviews(one.response()));
    }
    return lines;
  }

  private void tell(Scored one) {
    Instrument form = one.form();
    InstrumentResponse response = one.response();
    Score score = one.score();
    Score madeUp = Scorer.prorating().score(form, response);
    List<ScaleWorking> workings = one.workings();
    Page page = new Page();
    page.heading(1, InstrumentPage.name(form));
    page.lines(who(response));
    signals(one, workings, page);
    SourceNumbers sources = new SourceNumbers();
    ScaleStory story = new ScaleStory(form, sources);
    page.heading(2, "What came out");
    for (ScaleWorking working : workings) {
      boolean canBeMadeUp =
          madeUp.find(working.scale().getId()).filter(ScaleScore::isProrated).isPresent();
      page.lines(story.lines(working, canBeMadeUp));
    }
    if (!response.getAnswers().isEmpty()) {
      page.heading(2, "The answers");
      page.table(
          List.of("item", "about", "answer", "as the form has it"), AnswerRows.of(form, response));
    }
    if (!score.getDefects().isEmpty()) {
      page.heading(2, "What is not in order");
      page.bullets(score.getDefects().stream().map(DefectWords::of).toList());
    }
    cannotTell(form, page);
    if (!sources.rows().isEmpty()) {
      page.heading(2, "Sources");
      page.table(SourceNumbers.HEADER, sources.rows());
    }
    new PlainPage(out).print(page);
  }

  private List<String> who(InstrumentResponse response) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Answered by "
            + MeasureWords.of(response.getInformant())
            + " on "
            + TIME.format(response.getAnsweredAt())
            + ", "
            + Words.of(response.getMoment())
            + response.getLanguage().map(language -> ", in the language " + language).orElse(""));
    Words.add("Asked or rated by", response.getRater().map(this::name), lines);
    Words.add("Note", response.getNote(), lines);
    if (!response.getMoment().isSober()) {
      lines.add(ChangeWords.NOT_COUNTED);
    }
    return lines;
  }

  private String name(PractitionerId id) {
    return course.map(known -> new CourseNames(known).of(id)).orElse(id.getText());
  }

  private void signals(Scored one, List<ScaleWorking> workings, Page page) {
    List<String> lines = new ArrayList<>();
    for (SafetySignal signal : one.score().getSignals()) {
      lines.add(SignalWords.of(one.form(), signal, one.response().findValue(signal.getItem())));
    }
    if (!lines.isEmpty()) {
      lines.addAll(signals.reviews(one.response()));
    }
    lines.addAll(SignalWords.unanswered(one.form(), workings));
    if (!lines.isEmpty()) {
      page.heading(2, "Look at this first");
      page.lines(lines);
    }
  }

  private static void cannotTell(Instrument form, Page page) {
    List<String> cannot = new ArrayList<>(form.getCannotTell());
    form.getOffValidation().ifPresent(cannot::add);
    if (cannot.isEmpty()) {
      cannot.add("A score is one view at one time: it makes no diagnosis");
    }
    page.heading(2, "What this cannot tell you");
    page.bullets(cannot.stream().map(Words::sentence).toList());
  }
}
