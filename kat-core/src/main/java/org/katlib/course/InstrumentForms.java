package org.katlib.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureKind;
import org.katlib.scoring.InstrumentResponse;

/** The forms of an instrument that a course knows: the published ones, then those of the team. */
final class InstrumentForms {
  private InstrumentForms() {}

  /** The form that a response answers, or null where there is none or it is left open which. */
  static @Nullable Instrument find(TreatmentCourse course, InstrumentResponse response) {
    InstrumentId id = response.getInstrument();
    String version = response.getVersion().orElse(null);
    List<Instrument> published = InstrumentCatalogue.find(id);
    List<Instrument> own = course.getCustomInstruments();
    Instrument only = null;
    int count = 0;
    for (int i = 0; i < published.size() + own.size(); i++) {
      Instrument form = i < published.size() ? published.get(i) : own.get(i - published.size());
      if (form.getId().equals(id)) {
        if (form.getVersion().equals(version)) {
          return form;
        }
        only = form;
        count++;
      }
    }
    return version == null && count == 1 ? only : null;
  }

  /** How many forms there are. */
  static int count(TreatmentCourse course, InstrumentId id) {
    int count = 0;
    for (int i = 0; i < end(course, id); i++) {
      if (at(course, id, i) != null) {
        count++;
      }
    }
    return count;
  }

  /** Whether a form of an instrument is about something. */
  static boolean isAbout(TreatmentCourse course, InstrumentId id, MeasureKind kind) {
    for (int i = 0; i < end(course, id); i++) {
      Instrument form = at(course, id, i);
      if (form != null && form.getKind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The end of the places at which a form of an instrument can be. */
  static int end(TreatmentCourse course, InstrumentId id) {
    return InstrumentCatalogue.find(id).size() + course.getCustomInstruments().size();
  }

  /** The form at a place, or null where another instrument has that place. */
  static @Nullable Instrument at(TreatmentCourse course, InstrumentId id, int place) {
    List<Instrument> published = InstrumentCatalogue.find(id);
    if (place < published.size()) {
      return published.get(place);
    }
    Instrument own = course.getCustomInstruments().get(place - published.size());
    return own.getId().equals(id) ? own : null;
  }
}
