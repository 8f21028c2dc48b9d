package org.katlib.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.katlib.json.KatJsonException.Kind;

/** The plain values of Java. One class with a switch: a class each would cost the first read. */
final class Leaf extends Codec<Object> {
  private enum Form {
    TEXT(String.class),
    DECIMAL(BigDecimal.class),
    INT(Integer.class),
    LONG(Long.class),
    TRUTH(Boolean.class),
    DATE(LocalDate.class),
    DATE_TIME(OffsetDateTime.class),
    SPAN(Duration.class);

    private final Class<?> type;

    Form(Class<?> type) {
      this.type = type;
    }
  }

  private final Form form;

  private Leaf(Form form) {
    this.form = form;
  }

  /** {@return the codec of a type, or null if it is no plain value} */
  static @Nullable Leaf of(Class<?> type) {
    for (Form form : Form.values()) {
      if (form.type == type) {
        return new Leaf(form);
      }
    }
    return null;
  }

  @Override
  Object read(Input in) {
    return switch (form) {
      case TEXT -> in.text();
      case DECIMAL -> Decimals.read(in);
      case INT -> Decimals.readInt(in);
      case LONG -> Decimals.readLong(in);
      case TRUTH -> in.truth();
      case DATE -> require(in, IsoReader.date(in.characters()), "a date such as 2026-03-02");
      case DATE_TIME ->
          require(
              in,
              IsoReader.dateTime(in.characters()),
              "a date and time with offset such as 2026-03-02T09:30:00+01:00");
      case SPAN -> require(in, IsoReader.duration(in.characters()), "a span such as PT40M");
    };
  }

  private static <T> T require(Input in, @Nullable T value, String expected) {
    if (value == null) {
      throw in.fail(Kind.BAD_VALUE, "expected " + expected);
    }
    return value;
  }

  @Override
  void write(Output out, Object value) {
    switch (form) {
      case TEXT -> out.text((String) value);
      case DECIMAL -> out.decimal((BigDecimal) value);
      case INT -> out.generator().writeNumber((Integer) value);
      case LONG -> out.generator().writeNumber((Long) value);
      case TRUTH -> out.generator().writeBoolean((Boolean) value);
      case DATE -> out.date((LocalDate) value);
      case DATE_TIME -> out.dateTime((OffsetDateTime) value);
      case SPAN -> out.text(value.toString());
    }
  }
}
