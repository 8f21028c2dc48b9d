package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.quantity.Mass;

class RouteConversionTest {
  private static ExposureInterval convert(String milligrams, Route from, Route to) {
    return RouteConversion.convert(Substance.KETAMINE, Mass.ofMilligrams(milligrams), from, to, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "35, INTRAVENOUS, INTRAMUSCULAR, 37.63, 37.64",
    "35, INTRAVENOUS, NASAL, 70, 318.19",
    "100, ORAL, NASAL, 28, 290.91",
    "100, NASAL, ORAL, 34.37, 357.15"
  })
  void anIntervalIsAsWideAsTheEstimates(
      String milligrams, Route from, Route to, BigDecimal low, BigDecimal high) {
    ExposureInterval interval = convert(milligrams, from, to);
    assertThat(interval.getLow()).isEqualByComparingTo(low);
    assertThat(interval.getHigh()).isEqualByComparingTo(high);
    assertThat(interval.getRoute()).isEqualTo(to);
    assertThat(interval.getSubstance()).isEqualTo(Substance.KETAMINE);
  }

  @Test
  void anIntervalSaysThatItIsNoDoseAndCitesItsSources() {
    ExposureInterval interval = convert("100", Route.ORAL, Route.NASAL);
    assertThat(interval)
        .hasToString(
            "100 mg oral x (0.14 to 0.32) / (0.11 to 0.5) = 28 to 290.91 mg nasal (educational: an"
                + " interval of exposures, not a dose)");
    assertThat(interval.getCitations())
        .extracting(Citation::getSource)
        .contains("S-CHONG06", "S-PHAR22", "S-BIPO13");
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, SUBCUTANEOUS, INTRAVENOUS",
    "KETAMINE, INTRAVENOUS, SUBCUTANEOUS",
    "KETAMINE, BUCCAL, ORAL",
    "ESKETAMINE, NASAL, ORAL"
  })
  void whatNoSourceConfirmsIsNotConverted(Substance substance, Route from, Route to) {
    assertThatThrownBy(
            () -> RouteConversion.convert(substance, Mass.ofMilligrams("35"), from, to, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("no bioavailability of \\w+ by the \\w+ route was confirmed .*");
  }

  @ParameterizedTest
  @CsvSource({"INTRAVENOUS", "ORAL", "SUBCUTANEOUS"})
  void aRouteIsNotComparedWithItself(Route route) {
    assertThatThrownBy(() -> convert("35", route, route))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a route is compared with another one: an amount by the same route is itself");
  }

  @Test
  void numbersStayInTheirRange() {
    assertThatThrownBy(() -> convert("0", Route.ORAL, Route.NASAL))
        .isInstanceOf(IllegalArgumentException.class);
    for (int decimals : new int[] {-1, 13}) {
      assertThatThrownBy(
              () ->
                  RouteConversion.convert(
                      Substance.KETAMINE,
                      Mass.ofMilligrams("35"),
                      Route.ORAL,
                      Route.NASAL,
                      decimals))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("decimals is from 0 to 12");
    }
  }

  /**
   * Its public face gives numbers, texts and sources alone: no amount, dose or order that a builder
   * would take, and no way to make one.
   */
  @Test
  void nothingOfAnIntervalTurnsIntoADose() {
    Set<Class<?>> harmless =
        Set.of(BigDecimal.class, String.class, List.class, Substance.class, Route.class);
    assertThat(declared(ExposureInterval.class).map(Method::getReturnType))
        .isNotEmpty()
        .allMatch(harmless::contains);
    assertThat(declared(ExposureInterval.class))
        .allMatch(method -> method.getParameterCount() == 0)
        .filteredOn(method -> method.getReturnType() == List.class)
        .extracting(Method::getGenericReturnType)
        .extracting(Object::toString)
        .containsExactly("java.util.List<" + Citation.class.getName() + ">");
    assertThat(ExposureInterval.class.getFields()).isEqualTo(new Field[0]);
    assertThat(ExposureInterval.class.getConstructors()).isEqualTo(new Constructor<?>[0]);
    assertThat(ExposureInterval.class.getInterfaces()).isEmpty();
    assertThat(ExposureInterval.class.getSuperclass()).isEqualTo(Object.class);
    assertThat(declared(RouteConversion.class).map(Method::getReturnType))
        .allMatch(ExposureInterval.class::equals);
  }

  private static Stream<Method> declared(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class);
  }
}
