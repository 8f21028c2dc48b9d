package org.katlib.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonGenerator;

/** A document being written; what could not be read again is refused. */
final class Output {
  private final JsonGenerator generator;
  private final byte[] time = new byte[IsoWriter.LONGEST];

  Output(JsonGenerator generator) {
    this.generator = generator;
  }

  JsonGenerator generator() {
    return generator;
  }

  void text(String value) {
    if (value.length() > Limits.TEXT_LENGTH) {
      throw new IllegalArgumentException(Limits.TEXT_TOO_LONG);
    }
    generator.writeString(value);
  }

  void key(String name) {
    if (name.length() > Limits.NAME_LENGTH) {
      throw new IllegalArgumentException(Limits.NAME_TOO_LONG);
    }
    generator.writeName(name);
  }

  void decimal(BigDecimal value) {
    if (Decimals.hasTooManyDigits(value)) {
      throw new IllegalArgumentException(Limits.TOO_MANY_DIGITS);
    }
    generator.writeNumber(value);
  }

  void date(LocalDate value) {
    generator.writeRawUTF8String(time, 0, IsoWriter.write(value, time));
  }

  void dateTime(OffsetDateTime value) {
    generator.writeRawUTF8String(time, 0, IsoWriter.write(value, time));
  }
}
