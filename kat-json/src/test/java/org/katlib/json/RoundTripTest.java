package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;

/** Every value type of the core, found and not listed: what is written is read again. */
class RoundTripTest {
  private static final List<Class<?>> TYPES = ValueTypes.all();

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(TYPES);
  }

  @Property(tries = 2000)
  void anyValueIsReadAsItWasWritten(@ForAll("types") Class<?> type, @ForAll long seed) {
    Object value = ValueGenerator.of(seed).next(type);
    byte[] written = KatJson.strict().write(value);
    Object read = KatJson.strict().read(written, type);
    assertThat(read).isEqualTo(value);
    assertThat(KatJson.strict().write(read)).isEqualTo(written);
    assertThat((Object) KatJson.strict().read(KatJson.strict().writePretty(value), type))
        .isEqualTo(value);
  }
}
