package org.katlib.validation;

import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.rule.Responsible;
import org.katlib.session.SessionId;

/**
 * Whether the next dose may be given, or the patient may leave; and if not, everything that is
 * missing, each thing once.
 *
 * <p>It compares a record with published sources and the clinic's policy. The decision stays with
 * those who treat.
 */
@Value.Immutable
@KatType(
    value = "readiness",
    order = {"session", "question", "at", "reasons"})
public sealed interface Readiness permits ImmutableReadiness {
  /** {@return the dosing session asked about} */
  SessionId getSession();

  /** {@return what was asked} */
  ReadinessQuestion getQuestion();

  /** {@return the time asked about} */
  OffsetDateTime getAt();

  /** {@return every reason: the heaviest first, then by place; those accepted included} */
  List<ReadinessReason> getReasons();

  /** {@return whether nothing stands in the way; there may still be something to weigh} */
  default boolean isReady() {
    return getReasons().stream().noneMatch(ReadinessReason::isObstacle);
  }

  /** {@return the reasons that one of those involved can put right} */
  default List<ReadinessReason> getReasonsFor(Responsible responsible) {
    return getReasons().stream().filter(reason -> reason.getResponsible() == responsible).toList();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this readiness's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Readiness}. */
  final class Builder extends ImmutableReadiness.Builder {
    Builder() {}
  }
}
