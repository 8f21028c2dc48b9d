package org.katlib.json;

import java.util.function.Function;
import org.katlib.model.TextValue;

/** A type that is one text, such as an id. */
final class TextValueCodec extends Codec<Object> {
  private final MethodLink<Function<Object, Object>> of;

  TextValueCodec(Class<?> type) {
    of = MethodLink.toFactory(type, "of", String.class);
  }

  @Override
  Object read(Input in) {
    String text = in.text();
    try {
      return of.get().apply(text);
    } catch (RuntimeException e) {
      throw in.fail(KatJsonException.Kind.BAD_VALUE, Refusals.explain(e));
    }
  }

  /** {@return the value of a text that stands as a key in a host's data} */
  Object readKey(String text) {
    try {
      return of.get().apply(text);
    } catch (RuntimeException e) {
      throw new KatJsonException(KatJsonException.Kind.BAD_VALUE, "", 1, 1, Refusals.explain(e));
    }
  }

  @Override
  void write(Output out, Object value) {
    out.text(((TextValue) value).getText());
  }
}
