package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportPersonTest {
  @ParameterizedTest
  @CsvSource({
    "true, DRIVEN_BY_SUPPORT_PERSON, true",
    "true, ACCOMPANIED_IN_PUBLIC, true",
    "true, STAYS, true",
    "true, , true",
    "true, UNACCOMPANIED_RIDE, false",
    "false, DRIVEN_BY_SUPPORT_PERSON, false",
    "false, STAYS, false",
    ", DRIVEN_BY_SUPPORT_PERSON, false",
    ", , false"
  })
  void anEscortIsAnAdultWhoDoesNotLeaveThePatientAlone(
      Boolean adult, Transport transport, boolean escort) {
    SupportPerson person =
        SupportPerson.builder()
            .adult(Optional.ofNullable(adult))
            .transport(Optional.ofNullable(transport))
            .build();
    assertThat(person.isEscort()).isEqualTo(escort);
  }
}
