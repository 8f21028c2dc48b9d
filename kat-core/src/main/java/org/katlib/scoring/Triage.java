package org.katlib.scoring;

/** The levels of a triage, the gravest first. */
final class Triage {
  private Triage() {}

  /** What is not known could be a yes: no level below it is given. */
  static Made level(ScaleReading reading) {
    for (GroupReading group : reading.groups()) {
      if (group.readings().isEmpty() || group.countAtOrAboveMark() > 0) {
        return group
            .group()
            .getName()
            .map(Made::level)
            .orElse(Made.absent(ScoreAbsence.FORM_DEFECTIVE));
      }
      if (group.has(ItemReading.Kind.MISSING)) {
        return Made.absent(ScoreAbsence.ANSWERS_MISSING);
      }
    }
    return Made.absent(ScoreAbsence.FORM_DEFECTIVE);
  }
}
