package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.scoring.InstrumentResponse;

/**
 * The forms that responses can be of: the published ones, a course's own, and one given by hand.
 */
final class AnsweredForms {
  private final Optional<TreatmentCourse> course;
  private final Optional<Instrument> given;

  AnsweredForms(Optional<TreatmentCourse> course, Optional<Instrument> given) {
    this.course = course;
    this.given = given;
  }

  /** {@return the form that a response is of} */
  Instrument find(InstrumentResponse response) throws NoFormException {
    List<Instrument> forms = all(response);
    if (forms.isEmpty()) {
      throw new NoFormException(
          "it is of an instrument of which no form is known; --form gives its definition, and kat"
              + " instruments lists the published ones");
    }
    if (response.getVersion().isPresent()) {
      return forms.stream()
          .filter(form -> form.getVersion().equals(response.getVersion().get()))
          .findFirst()
          .orElseThrow(
              () -> new NoFormException("it names a form that is not known; " + of(forms)));
    }
    if (forms.size() > 1) {
      throw new NoFormException("it leaves open which form was answered; " + of(forms));
    }
    return forms.get(0);
  }

  /** {@return every form of the instrument that a response names} */
  List<Instrument> all(InstrumentResponse response) {
    List<Instrument> forms = new ArrayList<>(InstrumentCatalogue.find(response.getInstrument()));
    course
        .map(TreatmentCourse::getCustomInstruments)
        .orElse(List.of())
        .forEach(form -> add(form, response, forms));
    given.ifPresent(form -> add(form, response, forms));
    return forms;
  }

  private static void add(Instrument form, InstrumentResponse response, List<Instrument> forms) {
    if (form.getId().equals(response.getInstrument())) {
      forms.add(form);
    }
  }

  private static String of(List<Instrument> forms) {
    return "known of this instrument: "
        + String.join(", ", forms.stream().map(Instrument::getVersion).toList());
  }

  /** Why a response cannot be scored at all, in one line that repeats nothing of it. */
  static final class NoFormException extends Exception {
    private static final long serialVersionUID = 1L;

    NoFormException(String message) {
      super(message);
    }

    String words() {
      return String.valueOf(getMessage());
    }
  }
}
