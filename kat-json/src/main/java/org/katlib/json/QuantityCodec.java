package org.katlib.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.katlib.json.KatJsonException.Kind;
import org.katlib.quantity.Quantity;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** An amount in the one unit of its type: {@code {"value":35,"unit":"mg"}}. */
final class QuantityCodec extends Codec<Object> {
  private static final SerializedString VALUE = new SerializedString(WireNames.VALUE);
  private static final SerializedString UNIT = new SerializedString(WireNames.UNIT);
  private static final PropertyNameMatcher NAMES =
      WireNames.matcher(List.of(WireNames.VALUE, WireNames.UNIT));
  private static final int VALUE_INDEX = 0;
  private static final long BOTH = 0b11;

  private final MethodLink<Function<Object, Object>> of;
  private final String unit;

  QuantityCodec(Class<?> type) {
    of = MethodLink.toFactory(type, "of", BigDecimal.class);
    try {
      unit = (String) type.getField("UNIT").get(null);
    } catch (ReflectiveOperationException e) {
      throw Codecs.noForm(type, e);
    }
  }

  @Override
  Object read(Input in) {
    in.expectObject();
    BigDecimal value = null;
    long seen = 0;
    for (int name = in.nextName(NAMES); name != Input.END; name = in.nextName(NAMES)) {
      seen = in.once(seen, 1L << name);
      in.nextValue();
      if (name == VALUE_INDEX) {
        value = Decimals.read(in);
      } else if (!unit.equals(in.text())) {
        throw in.fail(Kind.UNIT, "expected the unit " + unit);
      }
    }
    if (value == null || seen != BOTH) {
      throw in.fail(
          Kind.MISSING_NAME, "missing " + (value == null ? WireNames.VALUE : WireNames.UNIT));
    }
    return create(in, value);
  }

  private Object create(Input in, BigDecimal value) {
    try {
      return of.get().apply(value);
    } catch (RuntimeException e) {
      throw in.fail(Kind.IMPOSSIBLE, Refusals.explain(e));
    }
  }

  @Override
  void write(Output out, Object value) {
    out.generator().writeStartObject();
    out.generator().writeName(VALUE);
    out.decimal(((Quantity<?>) value).getValue());
    out.generator().writeName(UNIT);
    out.generator().writeString(unit);
    out.generator().writeEndObject();
  }
}
