package org.katlib.json;

import tools.jackson.core.io.SerializedString;

/** One attribute of a value type: from the document into its builder, and back. */
abstract class Attribute {
  private final SerializedString name;
  private final boolean required;

  Attribute(String name, boolean required) {
    this.name = new SerializedString(name);
    this.required = required;
  }

  final String name() {
    return name.getValue();
  }

  /** {@return whether a document must have it} */
  final boolean isRequired() {
    return required;
  }

  final void writeName(Output out) {
    out.generator().writeName(name);
  }

  /** Reads the current value into a builder. */
  abstract void read(Input in, Object builder);

  /** Writes the attribute of a value with its name, or nothing if it is absent. */
  abstract void write(Output out, Object value);
}
