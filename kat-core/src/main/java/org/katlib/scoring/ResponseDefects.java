package org.katlib.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.ItemId;

/** What in a response cannot be of the form it is held against. */
public final class ResponseDefects {
  private ResponseDefects() {}

  /**
   * Everything that is wrong: with the response as a whole, then with single answers in the order
   * of the response, then with the recorded total.
   *
   * @param form the form
   * @param response the response
   * @return the defects; none while all is well
   */
  public static List<ResponseDefect> of(Instrument form, InstrumentResponse response) {
    List<ResponseDefect> defects = new ArrayList<>();
    addIf(isOtherInstrument(form, response), ResponseDefectKind.OTHER_INSTRUMENT, defects);
    addIf(isOtherVersion(form, response), ResponseDefectKind.OTHER_VERSION, defects);
    addIf(isVersionNotNamed(form, response), ResponseDefectKind.VERSION_NOT_NAMED, defects);
    addIf(isOtherInformant(form, response), ResponseDefectKind.OTHER_INFORMANT, defects);
    for (ItemAnswer answer : response.getAnswers()) {
      ResponseDefectKind kind = AnswerDefects.find(form, response, answer);
      if (kind != null) {
        defects.add(defect(kind, Optional.of(answer.getItem())));
      }
    }
    if (defects.stream().noneMatch(defect -> defect.getKind().isOfWholeResponse())) {
      ResponseDefectKind kind = RecordedTotal.findDefect(form, response);
      if (kind != null) {
        defects.add(defect(kind, Optional.empty()));
      }
    }
    return List.copyOf(defects);
  }

  /**
   * Whether anything is wrong. Makes no list and no defect; the answers are added up only where a
   * recorded total stands beside them.
   *
   * @param form the form
   * @param response the response
   * @return whether {@link #of} has any
   */
  public static boolean isAny(Instrument form, InstrumentResponse response) {
    if (isOtherInstrument(form, response)
        || isOtherVersion(form, response)
        || isVersionNotNamed(form, response)
        || isOtherInformant(form, response)) {
      return true;
    }
    List<ItemAnswer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      if (AnswerDefects.find(form, response, answers.get(i)) != null) {
        return true;
      }
    }
    return RecordedTotal.findDefect(form, response) != null;
  }

  private static boolean isOtherInstrument(Instrument form, InstrumentResponse response) {
    return !form.getId().equals(response.getInstrument());
  }

  private static boolean isOtherVersion(Instrument form, InstrumentResponse response) {
    String version = response.getVersion().orElse(null);
    return version != null && !version.equals(form.getVersion());
  }

  private static boolean isVersionNotNamed(Instrument form, InstrumentResponse response) {
    return response.getVersion().isEmpty() && InstrumentCatalogue.find(form.getId()).size() > 1;
  }

  private static boolean isOtherInformant(Instrument form, InstrumentResponse response) {
    return !form.getInformants().contains(response.getInformant());
  }

  private static void addIf(boolean wrong, ResponseDefectKind kind, List<ResponseDefect> defects) {
    if (wrong) {
      defects.add(defect(kind, Optional.empty()));
    }
  }

  private static ResponseDefect defect(ResponseDefectKind kind, Optional<ItemId> item) {
    return ResponseDefect.builder().kind(kind).item(item).build();
  }
}
