/**
 * The wire format of the domain model: strict JSON for every type of {@code org.katlib.core}.
 *
 * <p>Start with {@link org.katlib.json.KatJson}.
 */
module org.katlib.json {
  requires transitive org.katlib.core;
  requires tools.jackson.core;
  // Static, and KatModule not in a provides clause: a provided service whose type is absent would
  // keep the module graph of a host without databind from resolving.
  requires static tools.jackson.databind;

  exports org.katlib.json;
}
